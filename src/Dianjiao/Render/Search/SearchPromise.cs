using Dianjiao.Render.Promises;

namespace Dianjiao.Render.Search;

/// <summary>
/// Says what the search page must show: its form with its words, and the files with which it searches. The script
/// writes the results.
/// </summary>
internal static class SearchPromise
{
    public static Promise Of(SearchPage page) =>
        new()
        {
            Words =
            [
                Words.Of("the title", page.Words.Title),
                Words.Of("the label", page.Words.Label),
                Words.Of("the hint", page.Words.Hint),
                Words.Of("what can be searched", page.Words.Text),
                .. Choice(page.HasTranslation, page.Words.Translation, "in-translation"),
                .. Choice(page.HasNotes, page.Words.Notes, "in-notes"),
                .. Choice(page.HasApparatus, page.Words.Apparatus, "in-apparatus"),
                .. Choice(page.HasParallels, page.Words.Parallels, "in-parallels"),
                .. Choice(page.HasPages, page.Words.Pages, "in-pages"),
            ],
            // The script looks for its elements by these ids.
            Anywhere =
            [
                Words.Id("search"),
                Words.Id("q"),
                Words.Id("in-text"),
                Words.Id("status"),
                Words.Id("results"),
                Words.File("the address of the index", page.Manifest),
                Words.File("the script", $"{page.Site.Root}assets/search-index.js"),
                Words.File("the script", $"{page.Site.Root}assets/search.js"),
            ],
        };

    private static IEnumerable<Words> Choice(bool has, string words, string id) =>
        has ? [Words.Of("what can be searched", words), Words.Id(id)] : [];
}
