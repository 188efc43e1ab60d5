using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Print;

/// <summary>
/// Knows the series of entries at the foot of a page, and at the end of a year in the vertical edition.
/// </summary>
internal static class PrintSeries
{
    // The keys of the series that are not notes.
    public const string Apparatus = "apparatus";
    public const string Parallels = "parallel";

    // The brackets around the numbers in the vertical edition; three series of notes are possible.
    private static readonly string[] Brackets = ["〔〕", "［］", "（）", "【】", "〈〉"];

    /// <summary>
    /// Returns the series from top to bottom. Entries keyed by the line come first, next to the lines; notes have marks
    /// of their own, by which readers find them overleaf too.
    /// </summary>
    public static ImmutableArray<string> InOrder(EditionSettings settings) =>
        [Apparatus, Parallels, .. settings.NoteSeries.Select(s => Of(s.Key))];

    /// <summary>Returns the key of a note's series at the foot of the page.</summary>
    public static string Of(Note note) => Of(note.Series);

    /// <summary>Returns the entries of a year in the vertical edition, series by series.</summary>
    public static ImmutableArray<VerticalSeries> Vertical(
        IEnumerable<PrintEntry> entries,
        EditionSettings settings,
        InterfaceText chinese
    )
    {
        var order = InOrder(settings);
        return
        [
            .. entries
                .Where(e => e.Chinese.Html.Length > 0)
                .GroupBy(e => order.IndexOf(e.Series))
                .OrderBy(g => g.Key)
                .Select(g => new VerticalSeries(
                    Title(g.Key, settings, chinese),
                    Brackets[Math.Min(g.Key, Brackets.Length - 1)],
                    [.. g]
                )),
        ];
    }

    private static string Title(int index, EditionSettings settings, InterfaceText chinese) =>
        index switch
        {
            0 => chinese.Apparatus,
            1 => chinese.Parallels,
            _ => Terms.Of(settings.NoteSeries[index - 2], chinese),
        };

    // The editor chooses the key, which may be the name of another series here.
    private static string Of(string key) => $"note-{key}";
}
