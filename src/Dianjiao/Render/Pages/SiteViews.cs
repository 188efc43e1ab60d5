using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Metadata;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Pages;

/// <summary>
/// Makes the view of what every page shows, in one language of the interface. Its metadata are left to the page.
/// </summary>
internal sealed class SiteViews(
    Edition edition,
    string language,
    ImmutableArray<string> stylesheets,
    Wordings wordings
)
{
    private readonly EditionSettings settings = edition.Settings;
    private readonly InterfaceLanguage spoken = wordings.Of(language);
    private readonly InterfaceText ui = wordings.Of(language).Ui;

    // To know that an index is empty, the whole edition must be searched, so this is done once and not for each page.
    private readonly ImmutableArray<PageLink> indexes = IndexPages.Of(
        edition,
        wordings.Of(language).Ui,
        wordings.Chinese(edition.Settings).Ui
    );

    /// <summary>Returns what a page shows.</summary>
    /// <param name="path">The path, relative to the root of the pages in this language.</param>
    /// <param name="ofVolume">The style sheet of one volume's own fonts; null where there is none.</param>
    public SiteView At(string path, string? ofVolume = null)
    {
        var toRoot = string.Concat(path.Where(c => c == '/').Select(_ => "../"));
        return From(toRoot, path, ofVolume);
    }

    /// <summary>Returns what a page shows that is reached from another place than its path.</summary>
    /// <param name="pageRoot">The path from the page's place to the root of the pages in its language.</param>
    public SiteView From(string pageRoot, string path, string? ofVolume = null)
    {
        var folder = settings.FolderOf(language);
        var root = folder.Length == 0 ? pageRoot : pageRoot + "../";
        return new SiteView(
            $"dianjiao:{settings.Title}:",
            settings.Title,
            settings.TitleTranslated,
            settings.Author,
            settings.AuthorTranslated,
            settings.Editor,
            settings.Version,
            settings.Licence ?? "",
            settings.Repository ?? "",
            language,
            settings.Language,
            settings.TextLanguage,
            wordings.Chinese(settings).Ui,
            root,
            pageRoot,
            [
                .. settings
                    .Interface.Where(l => l != language)
                    .Select(l => new LanguageView(
                        l,
                        wordings.Of(l).Ui.OwnName,
                        $"{root}{settings.FolderOf(l)}{path}"
                    )),
            ],
            ofVolume is null ? stylesheets : stylesheets.Add(ofVolume),
            [
                .. edition.Pages.Select(p => new PageLink(
                    Title(p).Title,
                    Title(p).Chinese,
                    $"{p.Slug}/index.html"
                )),
            ],
            indexes,
            settings.Outputs.Contains("search"),
            settings.Outputs.Contains("epub") && !edition.Volumes.IsEmpty,
            ui,
            spoken.Reader,
            MetadataView.None
        );
    }

    /// <summary>
    /// Returns the title of a page of front matter in the interface, and beside it the Chinese title; the latter is
    /// empty where the interface is Chinese or the page has none.
    /// </summary>
    public (string Title, string Chinese) Title(FrontPage page) =>
        page.TitleChinese.Length > 0 && ui.Traits.Chinese
            ? (page.TitleChinese, "")
            : (page.Title, page.TitleChinese);
}
