using System.Globalization;
using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.Render.Wording;

/// <summary>Finds the model's fixed words in the language of the interface; empty where a language lacks one.</summary>
internal static class Terms
{
    public static string Of(SegmentKind kind, InterfaceText ui) =>
        ui.Terms.Segments.GetValueOrDefault(kind, "");

    public static string Of(Certainty certainty, InterfaceText ui) =>
        ui.Terms.Certainties.GetValueOrDefault(certainty, "");

    public static string Of(EmendationKind kind, InterfaceText ui) =>
        ui.Terms.Emendations.GetValueOrDefault(kind, "");

    /// <summary>Returns how a parallel differs; empty where it agrees.</summary>
    public static string Of(Agreement agreement, InterfaceText ui) =>
        ui.Terms.Parallels.GetValueOrDefault(agreement, "");

    /// <summary>Returns the plural of a kind of names.</summary>
    public static string Plural(NameKind kind, IndexText words) =>
        kind switch
        {
            NameKind.Person => words.Persons,
            NameKind.Place => words.Places,
            NameKind.People => words.Peoples,
            NameKind.Office => words.Offices,
            NameKind.Work => words.Works,
            NameKind.Era => words.Eras,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>Returns the action of an apparatus entry, as a kind.</summary>
    public static string Of(ApparatusAction action, InterfaceText ui) =>
        ui.Terms.Interventions.GetValueOrDefault(action, "");

    /// <summary>Returns what in a translation needs another look: 3 to be checked, 2 out of date.</summary>
    public static IEnumerable<string> Pending(Progress progress, IndexText words)
    {
        if (progress.Check > 0)
        {
            yield return words.ToCheck.Fill(progress.Check);
        }

        if (progress.Stale > 0)
        {
            yield return words.OutOfDate.Fill(progress.Stale);
        }
    }

    /// <summary>Returns the name of a series of notes; the interface's word for notes where it has none.</summary>
    public static string Of(NoteSeries series, InterfaceText ui) =>
        (ui.Traits.Chinese ? series.NameChinese : series.Name) is { Length: > 0 } name
            ? name
            : ui.Notes;

    /// <summary>
    /// Returns the statement that a volume's marks are the editors'; empty where they are the received ones.
    /// </summary>
    public static string Punctuation(Volume volume, IndexText words) =>
        volume.IsRepunctuated
            ? string.Format(CultureInfo.InvariantCulture, words.EditorsPunctuation, volume.Label)
            : "";

    /// <summary>Returns the precision of a date in words.</summary>
    /// <param name="certainty">The precision: day, month, season, year or another word for an unknown one.</param>
    public static string OfDate(string certainty, IndexText words) =>
        certainty switch
        {
            "day" => words.OfDay,
            "month" => words.OfMonth,
            "season" => words.OfSeason,
            "year" => words.OfYear,
            _ => words.OfUnknown,
        };
}
