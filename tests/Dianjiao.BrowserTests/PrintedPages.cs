using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;

namespace Dianjiao.BrowserTests;

/// <summary>The print page of an edition in a folder, by the theme of this working copy.</summary>
internal static class PrintedPages
{
    public static Theme Theme { get; } = Theme.Read(Path.Combine(Repository.Root, "templates"));

    public static Uri Write(string name, Edition edition)
    {
        edition = Parsed.Of(edition);
        var folder = Path.Combine(AppContext.BaseDirectory, "prints", name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var diagnostics = new DiagnosticBag();
        var renderer = PrintRenderer.Create(TemplateSet.Parse(Theme, diagnostics), FontSheets.None);
        Assert.NotNull(renderer);
        var proof = new RenderProof(edition, diagnostics);
        var files = renderer
            .Render(edition)
            .Select(f => proof.Pass("print", f))
            .Concat(Theme.Assets.Select(a => new OutputFile($"assets/{a.Key}", a.Value)));
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.ToArray());
        }

        Assert.False(diagnostics.HasErrors);
        return new Uri(Path.Combine(folder, "print", "index.html"));
    }
}
