using System.Buffers;
using Dianjiao.Model;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Promises;
using Dianjiao.Render.Templates;
using Scriban.Syntax;

namespace Dianjiao.Render.Pages;

/// <summary>
/// Makes the site's pages in one language of the interface; with those in the edition's own language also the files
/// that all pages share.
/// </summary>
public sealed class PageRenderer : IRenderer
{
    private static readonly SortedDictionary<string, Func<Specimens, IView>> Templates = new(
        StringComparer.Ordinal
    )
    {
        ["404.html"] = SimplePage.Specimen,
        ["about.html"] = AboutPage.Specimen,
        ["apparatus.html"] = ApparatusPage.Specimen,
        ["chronology.html"] = ChronologyPage.Specimen,
        ["index.html"] = IndexPage.Specimen,
        ["names.html"] = NamesPage.Specimen,
        ["page.html"] = SimplePage.Specimen,
        ["parallels.html"] = ParallelsPage.Specimen,
        ["places.html"] = PlacesPage.Specimen,
        ["volume.html"] = VolumePage.Specimen,
    };

    private readonly TemplateSet templates;
    private readonly FontSheets fonts;
    private readonly string? language;

    private PageRenderer(TemplateSet templates, FontSheets fonts, string? language)
    {
        this.language = language;
        this.templates = templates;
        this.fonts = fonts;
    }

    public string Name => language is null ? "pages" : $"pages in {language}";

    /// <summary>Returns a renderer with the same templates for the pages in another language.</summary>
    public PageRenderer In(string other) => new(templates, fonts, other);

    /// <summary>Returns the renderer; null when a template is missing, which has been reported.</summary>
    /// <param name="templates">The templates; null where they have errors, which have been reported.</param>
    /// <param name="fonts">The style sheets of generated fonts, linked before the theme's own.</param>
    public static PageRenderer? Create(TemplateSet? templates, FontSheets fonts) =>
        templates?.Has(Templates.Keys) == true ? new PageRenderer(templates, fonts, null) : null;

    public IEnumerable<OutputFile> Render(Edition edition)
    {
        var views = Views(edition);
        var isShared = Folder(edition).Length == 0;
        var pages = Pages(edition, views)
            .Concat(isShared ? [NotFound(views)] : [])
            .SelectAhead(page => Attempt(edition, page))
            .Select(Accept)
            .OfType<OutputFile>();
        return isShared ? pages.Concat(Shared()) : pages;
    }

    /// <summary>
    /// Renders one page alone. Returns null when there is no such page in this language, or when its template is at
    /// fault.
    /// </summary>
    /// <param name="path">The path of the page in the site.</param>
    public OutputFile? Render(Edition edition, string path) =>
        Pages(edition, Views(edition)).FirstOrDefault(p => p.Path == path) is { } page
            ? Accept(Attempt(edition, page))
            : null;

    /// <summary>Tries the templates on what this edition may not have.</summary>
    /// <returns>The number of trials in which a template did not come to its end.</returns>
    public int TryTemplates() => Templates.Sum(t => templates.Try(t.Key, t.Value));

    private string Shown(Edition edition) => language ?? edition.Settings.Language;

    private string Folder(Edition edition) => edition.Settings.FolderOf(Shown(edition));

    private PageViews Views(Edition edition) =>
        new(edition, Shown(edition), fonts, templates.Theme);

    private IEnumerable<PlannedPage> Pages(Edition edition, PageViews views)
    {
        PlannedPage Page<T>(
            string path,
            string template,
            Func<T> view,
            Func<T, Promise> promise,
            string? volume = null
        )
            where T : class, IView =>
            Planned(Folder(edition) + path, template, view, promise, volume);

        // The pages of all volumes come first: they take longest, and with one of them at the end the other processors
        // would have nothing to do.
        if (IndexPages.HasNames(edition))
        {
            yield return Page(IndexPages.Names, "names.html", views.Names, NamesPromise.Of);
        }

        if (IndexPages.HasPlaces(edition))
        {
            yield return Page(IndexPages.Places, "places.html", views.Places, PlacesPromise.Of);
        }

        if (IndexPages.HasChronology(edition))
        {
            yield return Page(
                IndexPages.Chronology,
                "chronology.html",
                views.Chronology,
                ChronologyPromise.Of
            );
        }

        if (IndexPages.HasParallels(edition))
        {
            yield return Page(
                IndexPages.Parallels,
                "parallels.html",
                views.Parallels,
                ParallelsPromise.Of
            );
        }

        for (var i = 0; i < edition.Volumes.Length; i++)
        {
            var (volume, index) = (edition.Volumes[i], i);
            yield return Page(
                $"{volume.Folder}/index.html",
                "volume.html",
                () => views.Volume(index),
                VolumePromise.Of,
                volume.Name
            );
        }

        yield return Page("index.html", "index.html", views.Index, IndexPromise.Of);
        yield return Page(
            "apparatus/index.html",
            "apparatus.html",
            views.Apparatus,
            ApparatusPromise.Of
        );
        yield return Page("about/index.html", "about.html", views.About, AboutPromise.Of);
        foreach (var front in edition.Pages)
        {
            yield return Page(
                $"{front.Slug}/index.html",
                "page.html",
                () => views.Front(front),
                SimplePromise.Of
            );
        }
    }

    private static PlannedPage NotFound(PageViews views) =>
        Planned("404.html", "404.html", views.NotFound, SimplePromise.Of);

    private IEnumerable<OutputFile> Shared()
    {
        foreach (var (name, content) in templates.Theme.Assets)
        {
            yield return new OutputFile($"assets/{Theme.Published(name)}", content);
        }

        // Without this file GitHub Pages would process the site with its own generator.
        yield return new OutputFile(".nojekyll", ReadOnlyMemory<byte>.Empty);
    }

    /// <summary>
    /// Plans a page: pairs the view for its template with the promise of what the page must then show.
    /// </summary>
    private static PlannedPage Planned<T>(
        string path,
        string template,
        Func<T> view,
        Func<T, Promise> promise,
        string? volume = null
    )
        where T : class, IView => new(path, template, view, v => promise((T)v), volume);

    /// <summary>Renders a page ahead of its turn, on any thread.</summary>
    private AttemptedPage Attempt(Edition edition, PlannedPage page)
    {
        // After a fault there may be hundreds of pages to come, which would be made for nothing.
        if (templates.HasFailed(page.Template))
        {
            return new AttemptedPage(page, null, null);
        }

        var view = page.View();
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        if (templates.Attempt(page.Template, view, buffer) is { } fault)
        {
            return new AttemptedPage(page, null, fault);
        }

        var content = GapHtml.OnScreen(
            buffer.WrittenMemory,
            templates.Theme.Wordings.Of(Shown(edition)).Ui.NoShape
        );
        var file = new OutputFile(
            page.Path,
            content,
            page.Volume is { } volume ? PageCounts.Of(volume, content.Span) : null
        )
        {
            Lack = LackFinder.Find(content, page.Promise(view), page.Template),
        };
        return new AttemptedPage(page, file, null);
    }

    /// <summary>Returns a page when its turn has come; null when its template is at fault.</summary>
    private OutputFile? Accept(AttemptedPage page) =>
        templates.Accept(page.Plan.Template, page.Fault) ? page.File : null;

    private sealed record AttemptedPage(
        PlannedPage Plan,
        OutputFile? File,
        ScriptRuntimeException? Fault
    );
}
