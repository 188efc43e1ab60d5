using System.Collections.Immutable;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Promises;

namespace Dianjiao.Render.Epub;

/// <summary>Says what the pages of the book, and the drawing on its cover, must show.</summary>
internal static class BookPromise
{
    public static Promise Of(EpubCover page) =>
        new()
        {
            Words =
            [
                Words.File("the drawing", EpubCoverDrawing.Path),
                Words.Of("the title", page.Name),
            ],
        };

    public static Promise OfDrawing(EpubCover page) =>
        new()
        {
            Runs =
            [
                [.. page.Slip.Select(l => Words.Of("a character of the title slip", l.Words))],
                [.. page.Lines.Select(l => Words.Of("a line of the cover", l.Words))],
            ],
        };

    public static Promise Of(EpubTitle page) =>
        new()
        {
            Words =
            [
                Words.Of("the title", page.Title),
                Words.Of("the translated title", page.TitleTranslated),
                Words.Of("the author", page.Site.Author),
                Words.Of(
                    "the author’s name in translation",
                    page.Site.Author.Length == 0 ? default : page.AuthorTranslated
                ),
                Words.Link("the way to the edition", page.Address),
                Words.Of("the address", page.Address),
            ],
            Runs =
            [
                [.. page.Imprint.Select(l => Words.Of("a line of the imprint", l))],
            ],
        };

    public static Promise Of(EpubContents page)
    {
        var entries = page.Volumes.SelectMany(All).ToList();
        return new Promise
        {
            Runs =
            [
                [
                    .. page.Front.Select(f => Words.Link("the way to a page", f.Href)),
                    .. entries.Select(e => Words.Link("the way to a place of the text", e.Href)),
                ],
                [
                    .. page.Front.Select(f => Words.Of("the title of a page", f.Title)),
                    .. entries.Select(e => Words.Of("an entry", e.Label)),
                ],
                [.. page.Front.Select(f => Words.Of("a Chinese title", f.TitleChinese))],
                [.. entries.Select(e => Words.Of("a translated entry", e.LabelTranslated))],
            ],
        };
    }

    public static Promise Of(EpubFront page) =>
        new()
        {
            Words =
            [
                Words.Of("the title", page.Heading),
                Words.Of("the Chinese title", page.TitleChinese),
                Words.Of("the content", page.Content),
            ],
        };

    public static Promise Of(EpubAbout page) =>
        new()
        {
            Runs =
            [
                [.. page.Witnesses.SelectMany(Of)],
                [.. page.Fingerprints.SelectMany(Of)],
            ],
        };

    public static Promise Of(EpubVolume page) =>
        new()
        {
            Words =
            [
                Words.Of("the volume", page.Title),
                Words.Of("the volume in translation", page.LabelTranslated),
            ],
        };

    public static Promise Of(EpubChapter page) =>
        new()
        {
            Words = page.Label.Length == 0 ? [] : Head(page),
            Runs =
            [
                [.. page.Series.Select(s => Words.Of("the title of a series", s.Title))],
            ],
            Lists =
            [
                [.. page.Segments.Select(Of)],
                [.. page.Series.SelectMany(s => s.Entries).Select(Of)],
            ],
        };

    private static ImmutableArray<Words> Head(EpubChapter page) =>
        [
            Words.Of("the year", page.Label),
            Words.Of("the year of the common era", page.CommonEra),
            Words.Of("the cyclical year", page.Cyclical),
            .. page.Contemporaries.Select(c => Words.Of("another dynasty’s year", c)),
        ];

    private static Promise Of(EpubSegment segment) =>
        new(Words.Id(EpubPlaces.Id(segment.Locus)))
        {
            Name = segment.Locus,
            Words =
            [
                Words.Of("the locus", segment.Locus),
                Words.Of("the text", segment.Reading),
                Words.Of("the opening", segment.Opening),
                Words.Of("the closing", segment.Closing),
                .. segment.Cells.SelectMany(Of),
            ],
            Runs =
            [
                [.. segment.Aliases.Select(a => Words.Id(EpubPlaces.Id(a)))],
            ],
        };

    /// <summary>
    /// Returns what must be shown of a translation. For a segment that is translated with another one, the book says
    /// only where the translation stands.
    /// </summary>
    private static IEnumerable<Words> Of(CellView cell) =>
        VolumePromise.Of(
            cell.WithinHref.Length == 0 ? cell : cell with { Range = "", Warning = "" }
        );

    private static Promise Of(MarginView entry)
    {
        var promise = VolumePromise.Of(entry);
        return promise with
        {
            Mark = Words.Id(EpubPlaces.Id(entry.Id)),
            Words = promise.Words.Add(Words.Of("the locus", entry.Locus)),
        };
    }

    private static IEnumerable<Words> Of(EpubWitness witness) =>
        [
            Words.Of("the siglum of a witness", witness.Siglum),
            Words.Of("the name of a witness", witness.Name),
            Words.Of("the note on a witness", witness.Note),
        ];

    private static IEnumerable<Words> Of(FingerprintView text) =>
        [Words.Of("the volume", text.Volume), Words.Of("the fingerprint of a volume", text.Sha256)];

    private static IEnumerable<EpubContentsEntry> All(EpubContentsEntry entry) =>
        entry.Within.SelectMany(All).Prepend(entry);
}
