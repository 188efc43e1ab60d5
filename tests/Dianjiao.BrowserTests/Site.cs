using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Templates;

namespace Dianjiao.BrowserTests;

/// <summary>A sample edition, rendered into a folder by the theme of this working copy.</summary>
internal static class Site
{
    /// <summary>An edition's folder, built as readers get it.</summary>
    /// <inheritdoc cref="Write"/>
    public static string Build(string name, string root)
    {
        var folder = Folder(name);
        var result = Pipeline.Build(root, folder, Path.Combine(Repository.Root, "templates"));
        Assert.False(
            result.HasErrors,
            string.Join('\n', result.Diagnostics.Select(d => d.Message))
        );
        return new Uri(folder + "/").AbsoluteUri;
    }

    /// <summary>The address of the folder, with a slash at its end, for a page opened from disk.</summary>
    public static string Write(string name, Edition edition)
    {
        edition = Parsed.Of(edition);
        var folder = Folder(name);
        var diagnostics = new DiagnosticBag();
        var pages = PageRenderer.Create(
            TemplateSet.Parse(Theme.Read(Path.Combine(Repository.Root, "templates")), diagnostics),
            FontSheets.None
        );
        Assert.True(
            pages is not null,
            string.Join('\n', diagnostics.ToSorted().Select(d => $"{d.Path}{d.From}: {d.Message}"))
        );
        var others = edition.Settings.Interface.Skip(1).Select(pages.In);
        foreach (var file in others.Prepend(pages).SelectMany(p => p.Render(edition)))
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
        return new Uri(folder + "/").AbsoluteUri;
    }

    private static string Folder(string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "sites", name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return folder;
    }
}
