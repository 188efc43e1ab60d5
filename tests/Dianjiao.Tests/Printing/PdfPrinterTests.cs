using Dianjiao.Printing;
using Dianjiao.Render;

namespace Dianjiao.Tests.Printing;

public sealed class PdfPrinterTests
{
    [Fact]
    [Proves("DJ7004")]
    public void WithoutABrowserItSaysHowToGetOne()
    {
        var found = Print("/nowhere/chromium");
        Assert.Equal(Codes.NoBrowser, found.Code);
        Assert.Contains("chromium", found.Hint, StringComparison.Ordinal);
    }

    [UnixFact]
    [Proves("DJ7007")]
    public void AProgramThatIsNoBrowserIsNotWaitedFor()
    {
        var found = Print("/bin/false");
        Assert.Equal(Codes.BrowserFailed, found.Code);
        Assert.Contains("ended at once", found.Message, StringComparison.Ordinal);
    }

    [UnixFact]
    [Proves("DJ7008")]
    public void ATranslationThatIsNotThereIsNamed()
    {
        var found = Print("/bin/false", "fr");
        Assert.Equal(Codes.NotTranslated, found.Code);
        Assert.Contains("fr", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Proves("DJ7010")]
    public void APlaceThatIsNoneIsRefusedBeforeABrowserIsLookedFor()
    {
        var found = Print("/nowhere/chromium", output: "seeds/001/text.txt");
        Assert.Equal(Codes.NotAPlace, found.Code);
        Assert.Contains("seeds/", found.Message, StringComparison.Ordinal);
    }

    private static Diagnostic Print(string browser, string? language = null, string? output = null)
    {
        var root = Path.Combine(Path.GetTempPath(), $"dianjiao-{Guid.NewGuid():N}");
        output = Path.Combine(root, output ?? "book.pdf");
        var diagnostics = new DiagnosticBag();
        var report = PdfPrinter.Print(
            Loaded.Of("\n三月，遺金書。\n").Edition!,
            Theme.Read(Repository.Path("templates")),
            root,
            output,
            new PrintOptions(Browser: browser, Language: language),
            diagnostics
        );
        Assert.Null(report);
        Assert.False(File.Exists(output));
        return Assert.Single(diagnostics.ToSorted());
    }
}
