using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Printing;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;

namespace Dianjiao.Tests.Printing;

/// <summary>A PDF in the site is kept by later builds, and told when the edition has moved on.</summary>
public sealed class PrintedStateTests : IDisposable
{
    private static readonly string Templates = Repository.Path("templates");

    private readonly SeedFolder folder = new(
        ("seeds/edition.yml", "title: 書\noutputs: [text, print]\n"),
        ("seeds/001/text.txt", "\n三月，遺金書。\n")
    );

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Proves", "DJ7009")]
    public void APdfIsKeptAndKnownByItsState()
    {
        Assert.Empty(Warnings());
        folder.Write($"site/{PrintedState.Path}", $"%PDF /{PrintedState.Key} ({State()})");
        Assert.Empty(Warnings());
        Assert.True(File.Exists(folder.Full($"site/{PrintedState.Path}")));

        folder.Write("seeds/001/text.txt", "\n四月，遺金書。\n");

        var told = Assert.Single(Warnings());
        Assert.Equal(Codes.PrintOutdated, told.Code);
        Assert.Equal(PrintedState.Path, told.Path);
        Assert.True(File.Exists(folder.Full($"site/{PrintedState.Path}")));
    }

    [Fact]
    public void OneThatCannotBeReadIsTold()
    {
        // Longer than one can read at once; on the disk it takes no room.
        Directory.CreateDirectory(folder.Full("printed/downloads"));
        using (var file = File.Create(folder.Full($"printed/{PrintedState.Path}")))
        {
            file.SetLength(1L << 32);
        }

        var (edition, theme, _) = Read();
        var diagnostics = new DiagnosticBag();
        PrintedSite.Check(edition, theme, folder.Full("printed"), Codes.PrintOutdated, diagnostics);
        var told = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(PrintedState.Path, told.Path);
        Assert.Contains("cannot be read", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ThePageOfEachTranslationIsPartOfTheState()
    {
        var before = State();
        folder.Write("seeds/001/translation.en.md", "## 1.2\nThird month.\n");
        Assert.NotEqual(before, State());
    }

    private List<Diagnostic> Warnings()
    {
        var result = Pipeline.Build(folder.Root, folder.Full("site"), Templates);
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
        return
        [
            .. result.Diagnostics.Where(d => d.Code.Id.StartsWith("DJ7", StringComparison.Ordinal)),
        ];
    }

    private string State()
    {
        var (edition, theme, renderer) = Read();
        return PrintedState.Of(renderer.Render(edition).Select(f => f.Content), theme);
    }

    private (Edition Edition, Theme Theme, PrintRenderer Renderer) Read()
    {
        var diagnostics = new DiagnosticBag();
        var edition = EditionBuilder.Build(
            EditionReader.Read(folder.Root, diagnostics)!,
            diagnostics
        );
        var theme = EditionTheme.Read(folder.Root, Theme.Read(Templates), diagnostics);
        var renderer = PrintRenderer.Create(TemplateSet.Parse(theme, diagnostics), FontSheets.None);
        Assert.False(diagnostics.HasErrors);
        return (edition, theme, renderer!);
    }
}
