using Dianjiao.Render.Promises;

namespace Dianjiao.Render.Pages;

/// <summary>
/// Says what a volume's page must show: every segment with its lanes, its notes and the other entries in its margin.
/// </summary>
internal static class VolumePromise
{
    public static Promise Of(VolumePage page) =>
        new()
        {
            Words =
            [
                Words.Of("the title", page.Site.Title),
                Words.Of("the volume", page.Label),
                Words.Of("the translated title", page.Site.TitleTranslated),
                Words.Of(
                    "the volume in translation",
                    page.Site.TitleTranslated.Length == 0 ? "" : page.LabelTranslated
                ),
                Words.Of("the author", page.Site.Author),
                Words.Of(
                    "the author’s name in translation",
                    page.Site.Author.Length > 0 ? page.Site.AuthorTranslated : ""
                ),
            ],
            Lists =
            [
                [.. page.Years.SelectMany(Of)],
            ],
            Anywhere =
            [
                .. page.Previous.Select(v => Words.Link("the way to the volume before", v.Href)),
                .. page.Previous.Select(v => Words.Of("the volume before", v.Label)),
                .. page.Next.Select(v => Words.Link("the way to the next volume", v.Href)),
                .. page.Next.Select(v => Words.Of("the next volume", v.Label)),
            ],
        };

    private static IEnumerable<Promise> Of(YearView year) =>
        year.HasHead
            ?
            [
                new Promise(Words.Id(year.Id))
                {
                    Name = year.Reign,
                    Words =
                    [
                        Words.Of("the reign", year.Reign),
                        .. year.OtherReigns.Select(p => Words.Of("another reign of the text", p)),
                        .. year.CommonEra.Length == 0 ? [] : Era(year),
                    ],
                    Lists =
                    [
                        [.. year.Segments.Select(Of)],
                    ],
                },
            ]
            : year.Segments.Select(Of);

    private static IEnumerable<Words> Era(YearView year) =>
        [
            Words.Of("the year", year.CommonEra),
            Words.Of("the cyclical year", year.Cyclical),
            .. year.Contemporaries.Select(c => Words.Of("another dynasty’s year", c)),
        ];

    private static Promise Of(SegmentView segment) =>
        new(Words.Id(segment.Locus))
        {
            Name = segment.Locus,
            Words =
            [
                Words.Of("the locus", segment.Locus),
                Words.Of("the received text", segment.Base),
                Words.Of("the punctuated text", segment.Punctuated),
                Words.Of("the month", segment.Month),
                segment.Month.Length == 0 ? Words.None : Words.Id(segment.MonthId),
                Words.Of("the days", segment.Days),
                .. segment.IsAside ? Enclosing(segment) : [],
                .. segment.Cells.SelectMany(Of),
            ],
            Runs =
            [
                [.. segment.Aliases.Select(Words.Id)],
            ],
            Lists =
            [
                [.. segment.Margin.Select(Of)],
                [.. segment.Attached.Select(a => Of(a with { Month = "", Days = "" }))],
            ],
        };

    private static IEnumerable<Words> Enclosing(SegmentView aside) =>
        [Words.Of("the opening", aside.OpeningHtml), Words.Of("the closing", aside.Closing)];

    /// <summary>Returns what must be shown of a segment in a translation's lane.</summary>
    public static IEnumerable<Words> Of(CellView cell) =>
        [
            Words.Of("the translation", cell.WithinHref.Length == 0 ? cell.Html : default),
            Words.Link("the way to its translation", cell.WithinHref),
            Words.Of("where its translation stands", cell.WithinLabel),
            Words.Of("the segments that the translation covers", cell.Range),
            Words.Of("the warning of the translation", cell.Warning),
        ];

    /// <summary>Returns what must be shown of an entry in the margin.</summary>
    public static Promise Of(MarginView note) =>
        new(Words.Id(note.Id))
        {
            Name = note.Id,
            Words =
            [
                Words.Of("the mark", note.Mark),
                Words.Of("the lemma", note.Lemma),
                Words.Of("the first line", note.Gloss),
                Words.Of("the words", note.HasBody ? note.Body : default),
                Words.Link("the way back to the text", $"#{note.ReferenceId}"),
            ],
        };
}
