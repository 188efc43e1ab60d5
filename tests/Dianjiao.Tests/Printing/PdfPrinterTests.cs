using Dianjiao.Printing;
using Dianjiao.Render;

namespace Dianjiao.Tests.Printing;

public sealed class PdfPrinterTests
{
    [Fact]
    [Trait("Proves", "DJ7004")]
    public void WithoutABrowserItSaysHowToGetOne()
    {
        var found = Print("/nowhere/chromium");
        Assert.Equal(Codes.NoBrowser, found.Code);
        Assert.Contains("chromium", found.Hint, StringComparison.Ordinal);
    }

    [UnixFact]
    [Trait("Proves", "DJ7007")]
    public void AProgramThatIsNoBrowserIsNotWaitedFor()
    {
        var found = Print("/bin/false");
        Assert.Equal(Codes.BrowserFailed, found.Code);
        Assert.Contains("ended at once", found.Message, StringComparison.Ordinal);
    }

    /// <summary>Its pipe is closed before its end is known, or after.</summary>
    [UnixFact]
    public void WhatABrowserSaysAtItsEndIsSaid()
    {
        for (var i = 0; i < 12; i++)
        {
            var found = PrintWith("echo 'no display' >&2; exit 3", TimeSpan.FromMinutes(1));
            Assert.Equal(Codes.BrowserFailed, found.Code);
            Assert.EndsWith("it ended: no display", found.Message, StringComparison.Ordinal);
        }
    }

    [UnixFact]
    public void AProgramThatSpeaksOtherwiseIsToldSo()
    {
        var found = PrintWith(
            "printf '{\"id\":1,\"result\":{}}\\0' >&4; sleep 5",
            TimeSpan.FromSeconds(3)
        );
        Assert.Equal(Codes.BrowserFailed, found.Code);
        Assert.DoesNotContain("Nullable", found.Message, StringComparison.Ordinal);
    }

    [UnixFact]
    public void ABrowserThatHangsIsWaitedForAsLongAsWasAsked()
    {
        var found = PrintWith("exec sleep 100", TimeSpan.FromSeconds(1));
        Assert.Equal(Codes.BrowserFailed, found.Code);
        Assert.EndsWith("within 1 seconds", found.Message, StringComparison.Ordinal);
    }

    [UnixFact]
    public void ANameThatAShellWouldReadIsAName()
    {
        var found = PrintWith(
            "echo here >&2; exit 3",
            TimeSpan.FromMinutes(1),
            "a $HOME `b` \"c\" \\"
        );
        Assert.EndsWith("it ended: here", found.Message, StringComparison.Ordinal);
    }

    /// <param name="script">What the browser does.</param>
    private static Diagnostic PrintWith(string script, TimeSpan patience, string name = "browser")
    {
        var folder = Directory.CreateTempSubdirectory("dianjiao-browser-tests-");
        try
        {
            var program = Path.Combine(folder.FullName, name);
            File.WriteAllText(program, $"#!/bin/sh\n{script}\n");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            }

            return Print(program, patience: patience);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [UnixFact]
    [Trait("Proves", "DJ7008")]
    public void ATranslationThatIsNotThereIsNamed()
    {
        var found = Print("/bin/false", "fr");
        Assert.Equal(Codes.NotTranslated, found.Code);
        Assert.Contains("fr", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Proves", "DJ7010")]
    public void APlaceThatIsNoneIsRefusedBeforeABrowserIsLookedFor()
    {
        var found = Print("/nowhere/chromium", output: "seeds/001/text.txt");
        Assert.Equal(Codes.NotAPlace, found.Code);
        Assert.Contains("seeds/", found.Message, StringComparison.Ordinal);
    }

    private static Diagnostic Print(
        string browser,
        string? language = null,
        string? output = null,
        TimeSpan? patience = null
    )
    {
        var root = Path.Combine(Path.GetTempPath(), $"dianjiao-{Guid.NewGuid():N}");
        output = Path.Combine(root, output ?? "book.pdf");
        var diagnostics = new DiagnosticBag();
        var report = PdfPrinter.Print(
            Loaded.Of("\n三月，遺金書。\n").Edition!,
            Theme.Read(Repository.Path("templates")),
            root,
            output,
            new PrintOptions(Browser: browser, Language: language, Patience: patience),
            diagnostics
        );
        Assert.Null(report);
        Assert.False(File.Exists(output));
        return Assert.Single(diagnostics.ToSorted());
    }
}
