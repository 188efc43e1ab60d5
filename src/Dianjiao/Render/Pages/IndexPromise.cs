using System.Globalization;
using Dianjiao.Render.Promises;

namespace Dianjiao.Render.Pages;

/// <summary>
/// Says what the title page must show: the work, its volumes and the progress of their translations, and the links to
/// the other pages.
/// </summary>
internal static class IndexPromise
{
    public static Promise Of(IndexPage page) =>
        new()
        {
            Words =
            [
                Words.Of("the title", page.Site.Title),
                Words.Of("the translated title", page.Site.TitleTranslated),
                Words.Of("the author", page.Site.Author),
                // The translated name stands only beside the author's name in its own script.
                Words.Of(
                    "the author’s name in translation",
                    page.Site.Author.Length > 0 ? page.Site.AuthorTranslated : ""
                ),
                Words.Of("the editor", page.Site.Editor),
                BookOf(page.Site),
            ],
            Lists =
            [
                [.. page.Volumes.Select(Of)],
                [.. page.Site.Indexes.Select(Of)],
                [.. page.Site.Pages.Select(Of)],
            ],
        };

    /// <summary>Returns the link to the edition as a book; nothing where there is no book.</summary>
    public static Words BookOf(SiteView site) =>
        Words.Link("the book", site.HasEpub ? $"{site.Root}downloads/edition.epub" : "");

    private static Promise Of(VolumeSummaryView volume) =>
        new(Words.Link("the link to a volume", volume.Link.Href))
        {
            Name = volume.Link.Label,
            Words =
            [
                Words.Of("the title", volume.Link.Label),
                Words.Of("the translated title", volume.Link.LabelTranslated),
                Words.Of("the years", volume.Years),
                Words.Of("the years of the common era", volume.CommonEra),
                .. volume.Progress.SelectMany(Of),
            ],
        };

    private static IEnumerable<Words> Of(ProgressView progress) =>
        [
            Words.Of("the language", progress.Name),
            Words.Of("how many segments are translated", Number(progress.Translated)),
            Words.Of("how many segments there are", Number(progress.Segments)),
            .. progress.Pending.Select(p => Words.Of("what is to be looked at again", p)),
        ];

    private static Promise Of(PageLink page) =>
        new(Words.Link("the link to a page", page.Href))
        {
            Name = page.Title,
            Words =
            [
                Words.Of("the title", page.Title),
                Words.Of("the Chinese title", page.TitleChinese),
            ],
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
