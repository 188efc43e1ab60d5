using System.Buffers;
using Dianjiao.Model;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Promises;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Search;

/// <summary>
/// Makes the search: its page, and an index in scripts. A page can load these one by one, from a server or from a disk,
/// where it can load nothing else. <c>docs/decisions/search.md</c> gives the reasons.
/// </summary>
public sealed class SearchRenderer : IRenderer
{
    private const string Template = "search.html";

    private readonly TemplateSet templates;
    private readonly FontSheets fonts;

    private SearchRenderer(TemplateSet templates, FontSheets fonts)
    {
        this.templates = templates;
        this.fonts = fonts;
    }

    public string Name => "search";

    /// <summary>Returns the renderer; null when the template is missing, which has been reported.</summary>
    /// <param name="templates">The templates; null where they have errors, which have been reported.</param>
    /// <param name="fonts">The style sheets of generated fonts, linked before the theme's own.</param>
    public static SearchRenderer? Create(TemplateSet? templates, FontSheets fonts) =>
        templates?.Has([Template]) == true ? new SearchRenderer(templates, fonts) : null;

    /// <summary>Tries the template on what this edition may not have.</summary>
    /// <returns>The number of specimens on which the template did not come to its end.</returns>
    public int TryTemplates() => templates.Try(Template, SearchPage.Specimen);

    public IEnumerable<OutputFile> Render(Edition edition)
    {
        var index = new SearchIndex();
        var names = new NameLinks(edition.Names, edition.Settings.Language);
        var texts = new VolumeTexts(index, names);
        var volumes = new List<(string, int, int, string)>();
        var first = 0;
        foreach (var volume in edition.Volumes)
        {
            var file = texts.Write(volume, first);
            var stamp = ContentStamp.Of(file.Content.Span);
            volumes.Add((volume.Folder, first, volume.Segments.Length, stamp));
            first += volume.Segments.Length;
            yield return file;
        }

        if (!edition.Pages.IsEmpty)
        {
            var (file, count) = new PageTexts(index, names).Write(edition, first);
            volumes.Add((PageTexts.Folder, first, count, ContentStamp.Of(file.Content.Span)));
            yield return file;
        }

        var (shards, plan) = new ShardWriter(ShardWriter.DefaultLimit).Write(index);
        foreach (var shard in shards)
        {
            yield return shard;
        }

        var manifest = ManifestWriter.Write(volumes, plan, index.Characters);
        yield return manifest;
        foreach (var language in edition.Settings.Interface)
        {
            if (Page(edition, language, ContentStamp.Of(manifest.Content.Span)) is { } page)
            {
                yield return page;
            }
        }
    }

    /// <summary>Returns the pages alone, without an index.</summary>
    public IEnumerable<OutputFile> Rehearse(Edition edition) =>
        edition.Settings.Interface.Select(l => Page(edition, l, "")).OfType<OutputFile>();

    /// <summary>Renders the page; null when its template is at fault.</summary>
    private OutputFile? Page(Edition edition, string language, string stamp)
    {
        var spoken = templates.Theme.Wordings.Of(language);
        var words = spoken.Search;
        var site = new PageViews(edition, language, fonts, templates.Theme).SiteOfAll(
            "search/index.html",
            words.Title
        );
        var segments = edition.Volumes.SelectMany(v => v.Segments).ToList();
        var view = new SearchPage(
            site,
            $"{words.Title} · {site.Title}",
            words,
            $"{site.Root}search/manifest.js?v={stamp}",
            segments.Any(s => s.Translations.Any(t => t.Markdown.Length > 0)),
            segments.Any(s => !s.Notes.IsEmpty),
            segments.Any(s => !s.Apparatus.IsEmpty),
            segments.Any(s => !s.Parallels.IsEmpty),
            !edition.Pages.IsEmpty
        );
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        if (!templates.Render(Template, view, buffer))
        {
            return null;
        }

        var content = GapHtml.OnScreen(buffer.WrittenMemory, spoken.Ui.NoShape);
        return new OutputFile($"{edition.Settings.FolderOf(language)}search/index.html", content)
        {
            Lack = LackFinder.Find(content, SearchPromise.Of(view), Template),
        };
    }
}
