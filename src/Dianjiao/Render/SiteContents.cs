using Dianjiao.Model;
using Dianjiao.Render.Epub;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Print;

namespace Dianjiao.Render;

/// <summary>
/// The pages and files that the site of an edition will hold and to which its texts may link. Files that serve the pages
/// alone, such as cut fonts and indexes for the search, are not among them.
/// </summary>
internal sealed class SiteContents
{
    public SiteContents(Edition edition, Theme theme)
    {
        var settings = edition.Settings;
        var folders = edition.Volumes.Select(v => v.Folder).ToList();
        Files = new HashSet<string>(StringComparer.Ordinal);
        Pages = new HashSet<string>(StringComparer.Ordinal);
        if (settings.Outputs.Contains("pages"))
        {
            Pages.UnionWith(folders.Select(f => $"{f}/index.html"));
            Pages.UnionWith(edition.Pages.Select(p => $"{p.Slug}/index.html"));
            Pages.UnionWith(IndexPages.Paths(edition));
            Pages.UnionWith(["index.html", "about/index.html"]);
            Files.UnionWith(theme.Assets.Keys.Select(name => $"assets/{Theme.Published(name)}"));
            Files.UnionWith(["404.html", "sitemap.xml"]);
        }

        if (settings.Outputs.Contains("search"))
        {
            Pages.Add("search/index.html");
        }

        if (settings.Outputs.Contains("json"))
        {
            Files.UnionWith(folders.Select(f => $"{f}/edition.json"));
        }

        if (settings.Outputs.Contains("text"))
        {
            Files.UnionWith(folders.Select(f => $"{f}/text.txt"));
        }

        if (settings.Outputs.Contains("epub"))
        {
            Files.Add(EpubRenderer.Path);
        }

        if (settings.Outputs.Contains("print"))
        {
            Files.UnionWith(PrintLanguages.Paths(edition));
            Files.Add(PrintedState.Path);
        }

        // The same page in one language, whichever the reader has chosen.
        Files.UnionWith(
            settings.Interface.Skip(1).SelectMany(l => Pages.Select(p => settings.FolderOf(l) + p))
        );
    }

    /// <summary>
    /// The pages that there are in each language of the interface, by their paths from the root of one language.
    /// </summary>
    public HashSet<string> Pages { get; }

    /// <summary>The files that there are once, by their paths from the root of the site.</summary>
    public HashSet<string> Files { get; }
}
