using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Search;
using Dianjiao.Render.Templates;

namespace Dianjiao.BrowserTests;

/// <summary>A site with its search, rendered into a folder by the theme of this working copy.</summary>
internal static class SearchSite
{
    /// <returns>The folder.</returns>
    public static string Write(string name, Edition edition)
    {
        edition = Parsed.Of(edition);
        var folder = new Uri(Site.Write(name, edition)).LocalPath;
        var diagnostics = new DiagnosticBag();
        var search = SearchRenderer.Create(
            TemplateSet.Parse(Theme.Read(Path.Combine(Repository.Root, "templates")), diagnostics),
            FontSheets.None
        );
        Assert.True(
            search is not null,
            string.Join('\n', diagnostics.ToSorted().Select(d => $"{d.Path}{d.From}: {d.Message}"))
        );
        foreach (var file in search.Render(edition))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.ToArray());
            if (file.Counts is { } counts)
            {
                Assert.Equal(
                    RenderCounts.Of(edition.Volumes.Single(v => v.Name == counts.Volume)),
                    counts
                );
            }
        }

        Assert.Empty(diagnostics.ToSorted());
        return folder;
    }
}
