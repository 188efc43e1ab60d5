using System.Collections.Immutable;
using Dianjiao.Render.Promises;

namespace Dianjiao.Render.Print;

/// <summary>
/// Says what the page of the printed edition must show: title page and imprint, the chapters before and after the text,
/// and the text itself.
/// </summary>
internal static class PrintPromise
{
    public static Promise Of(PrintPage page) =>
        new()
        {
            Words =
            [
                Words.Of("the title", page.Site.Title),
                Words.Of("the volumes", page.Volumes),
                Words.Of("the author", page.Site.Author),
                Words.Of("the translated title", page.Site.TitleTranslated),
                Words.Of("the volumes in translation", page.VolumesTranslated),
                Words.Of("the author’s name in translation", page.Site.AuthorTranslated),
                Words.Of("the editor", page.Site.Editor),
            ],
            Runs =
            [
                [.. page.Imprint.Select(l => Words.Of("a line of the imprint", l))],
            ],
            Lists =
            [
                [.. page.Front.Select(Of)],
                [.. page.Text.Select(Of)],
                [.. page.Back.Select(Of)],
            ],
        };

    private static Promise Of(MatterView chapter) =>
        new(Words.Id(chapter.Id))
        {
            Name = chapter.Title,
            Words =
            [
                Words.Of("the title", chapter.Title),
                Words.Of("the Chinese title", chapter.TitleChinese),
                Words.Of("the content", chapter.Content),
            ],
        };

    private static Promise Of(PrintVolume volume) =>
        new(Words.Id($"volume-{volume.Folder}"))
        {
            Name = volume.Label,
            Words =
            [
                Words.Of("the title", volume.Label),
                Words.Of("the translated title", volume.LabelTranslated),
            ],
            Lists = Parts(volume),
        };

    /// <summary>
    /// Returns the parts of a volume. A year with a head is one part; segments and entries before the first head belong
    /// to the volume.
    /// </summary>
    private static ImmutableArray<IReadOnlyList<Promise>> Parts(PrintVolume volume) =>
        [
            [
                .. volume.Years.SelectMany(y =>
                    y.HasHead ? [Of(y)] : y.Units.Select(Of).Concat(y.Entries.Select(Of)).ToArray()
                ),
            ],
        ];

    private static Promise Of(PrintYear year) =>
        new(Words.Id(year.Id))
        {
            Name = year.Label,
            Words = [Words.Of("the year", year.Label), Words.Of("its translation", year.Head)],
            Runs =
            [
                .. year.Vertical.Select(Of),
                [.. year.Vertical.Select(s => Words.Of("the title of a series", s.Title))],
            ],
            Lists =
            [
                [.. year.Units.Select(Of)],
                [.. year.Entries.Select(Of)],
            ],
        };

    private static IReadOnlyList<Words> Of(VerticalSeries series) =>
        [.. series.Entries.Select(e => Words.Of("an entry of the vertical edition", e.Chinese))];

    private static Promise Of(PrintUnit unit) =>
        new(Words.Id(unit.Locus))
        {
            Name = unit.Locus,
            Words = [Words.Of("the translation", unit.Translation)],
            Runs =
            [
                [.. unit.Segments.SelectMany(s => s.Aliases).Select(Words.Id)],
                [.. unit.Segments.Select(s => Words.Of("the text", s.Reading))],
                [.. unit.Segments.Select(s => Words.Of("the opening", s.Opening))],
            ],
        };

    private static Promise Of(PrintEntry entry) =>
        new(Words.Id(entry.Key)) { Name = entry.Key, Words = [Words.Of("the words", entry.Html)] };
}
