using System.Globalization;
using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.Render.Wording;

/// <summary>The model's fixed words as readers see them.</summary>
internal static class Terms
{
    public static string Of(SegmentKind kind, InterfaceText ui) =>
        (kind, IsChinese(ui)) switch
        {
            (SegmentKind.Heading, true) => "綱",
            (SegmentKind.Detail, true) => "目",
            (SegmentKind.Commentary, true) => "按",
            (SegmentKind.Supplement, true) => "附",
            (SegmentKind.Discussion, true) => "論",
            _ => SeedWords.Of(kind),
        };

    public static string Of(Certainty certainty, InterfaceText ui) =>
        (certainty, IsChinese(ui)) switch
        {
            (Certainty.Certain, true) => "確定",
            (Certainty.Probable, true) => "當是",
            (Certainty.Possible, true) => "或是",
            (Certainty.Unknown, true) => "未詳",
            _ => SeedWords.Of(certainty),
        };

    public static string Of(EmendationKind kind, InterfaceText ui) =>
        (kind, IsChinese(ui)) switch
        {
            (EmendationKind.Conversion, true) => "簡繁轉換之誤",
            (EmendationKind.Copyist, true) => "傳寫之誤",
            (EmendationKind.Taboo, true) => "避諱",
            (EmendationKind.Punctuation, true) => "標點",
            (EmendationKind.Structure, true) => "段落",
            (EmendationKind.Conjecture, true) => "理校",
            (EmendationKind.Conversion, _) => "a conversion error",
            (EmendationKind.Copyist, _) => "a slip of the pen or the scanner",
            (EmendationKind.Taboo, _) => "a taboo character",
            (EmendationKind.Punctuation, _) => "punctuation",
            (EmendationKind.Structure, _) => "structure",
            _ => "a conjecture",
        };

    /// <summary>How a parallel differs; empty where it agrees.</summary>
    public static string Of(Agreement agreement, InterfaceText ui) =>
        (agreement, IsChinese(ui)) switch
        {
            (Agreement.Agrees, _) => "",
            (Agreement.Date, true) => "時日異",
            (Agreement.Number, true) => "數異",
            (Agreement.Name, true) => "名異",
            (_, true) => "事異",
            (Agreement.Date, _) => "another date",
            (Agreement.Number, _) => "another number",
            (Agreement.Name, _) => "another name",
            _ => "differs in substance",
        };

    public static string Plural(NameKind kind, IndexText words) =>
        kind switch
        {
            NameKind.Person => words.Persons,
            NameKind.Place => words.Places,
            NameKind.People => words.Peoples,
            NameKind.Office => words.Offices,
            NameKind.Work => words.Works,
            _ => words.Eras,
        };

    /// <summary>What an apparatus entry does, as a kind.</summary>
    public static string Of(ApparatusAction action, IndexText words) =>
        words.Actions.Split('|')[(int)action];

    /// <summary>What of a translation wants another look: 3 to be checked, 2 out of date.</summary>
    public static IEnumerable<string> Pending(Progress progress, IndexText words)
    {
        if (progress.Check > 0)
        {
            yield return string.Format(CultureInfo.InvariantCulture, words.ToCheck, progress.Check);
        }

        if (progress.Stale > 0)
        {
            yield return string.Format(
                CultureInfo.InvariantCulture,
                words.OutOfDate,
                progress.Stale
            );
        }
    }

    public static string Of(NoteSeries series, InterfaceText ui) =>
        (IsChinese(ui) ? series.NameChinese : series.Name) is { Length: > 0 } name
            ? name
            : ui.Notes;

    /// <summary>That a volume's marks are the editors'; empty where they are the received ones.</summary>
    public static string Punctuation(Volume volume, IndexText words) =>
        volume.IsRepunctuated
            ? string.Format(CultureInfo.InvariantCulture, words.EditorsPunctuation, volume.Label)
            : "";

    /// <summary>How closely a date of the text is fixed.</summary>
    public static string OfDate(string certainty, IndexText words) =>
        certainty switch
        {
            "day" => words.OfDay,
            "month" => words.OfMonth,
            "season" => words.OfSeason,
            "year" => words.OfYear,
            _ => words.OfUnknown,
        };

    /// <summary>Every word that any of these can be, in one text: what fonts must have.</summary>
    public static string All(InterfaceText ui) =>
        string.Concat(
            Enum.GetValues<SegmentKind>()
                .Select(k => Of(k, ui))
                .Concat(Enum.GetValues<Certainty>().Select(c => Of(c, ui)))
                .Concat(Enum.GetValues<EmendationKind>().Select(k => Of(k, ui)))
                .Concat(Enum.GetValues<Agreement>().Select(a => Of(a, ui)))
        );

    private static bool IsChinese(InterfaceText ui) =>
        ui.Language.StartsWith("zh", StringComparison.Ordinal);
}
