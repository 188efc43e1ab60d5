using System.Text;
using Dianjiao.Layers;
using Dianjiao.Render;

namespace Dianjiao.Tests.Render;

/// <summary>Colours and faces of <c>edition.yml</c> in the style sheets of the page, the print and the book.</summary>
public sealed class EditionLookTests
{
    private static readonly Theme Own = Theme.Read(Path.Combine(Repository.Root, "templates"));

    [Fact]
    public void TheProgramsSheetsNameEveryColourAndFace()
    {
        var sheet = Sheet(Own, "style.css");

        Assert.All(Look.ColourNames, name => Assert.NotNull(SheetVariables.Colour(sheet, name)));
        Assert.All(Look.FaceNames, name => Assert.True(SheetVariables.Has(sheet, name), name));
        Assert.All(
            Look.FaceNames,
            name => Assert.True(SheetVariables.Has(Sheet(Own, "print.css"), name), name)
        );
    }

    [Fact]
    public void WhatTheEditionDoesNotNameStays()
    {
        var theme = Applied("title: 北山志\n");

        Assert.Same(Own, theme);
    }

    [Fact]
    public void ColoursAndFacesStandBehindTheSheets()
    {
        var theme = Applied(
            "colours:\n  red: { light: \"#1D4F7A\" }\nfaces:\n  roman: Gentium Plus\n  song: 思源宋體\n"
        );

        var screen = Added(theme, "style.css");
        Assert.Contains(
            "  --red: light-dark(#1d4f7a, #e58b74);\n",
            screen,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "  --roman: \"Gentium Plus\", \"Dianjiao Roman\", ",
            screen,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("--ink", screen, StringComparison.Ordinal);
        var print = Added(theme, "print.css");
        Assert.Contains("  --red: #1d4f7a;\n", print, StringComparison.Ordinal);
        Assert.Contains("  --song: \"思源宋體\", ", print, StringComparison.Ordinal);
        Assert.Contains("  --roman-small: \"Gentium Plus\", ", print, StringComparison.Ordinal);
    }

    [Fact]
    public void AFontFileIsDeclaredOnce()
    {
        var file = Own with { Assets = Own.Assets.SetItem("mine.woff2", new byte[] { 1 }) };
        var theme = Applied("faces:\n  roman: mine.woff2\n", file);

        Assert.Contains(
            "@font-face { font-family: \"Edition roman\"; src: url(\"mine.woff2\"); font-display: swap; }\n:root {\n  --roman: \"Edition roman\", ",
            Added(theme, "style.css"),
            StringComparison.Ordinal
        );
        Assert.Single(Added(theme, "print.css").Split("@font-face")[1..]);
    }

    [Theory]
    [InlineData("colours:\n  red: #1d4f7a\n", "red is not a pair of colours")]
    [InlineData("colours:\n  red: { light: blue }\n", "light is not a colour")]
    [InlineData("colours:\n  rde: { light: \"#1d4f7a\" }\n", "the key rde is not known here")]
    [InlineData("faces:\n  song: 'a\"; } body { display: none'\n", "song does not name a face")]
    [InlineData("faces:\n  song: [a, b]\n", "song should be a text")]
    public void WhatCannotBeUsedIsReported(string yaml, string message)
    {
        var diagnostics = new DiagnosticBag();

        _ = EditionSettingsReader.Read(
            SourceFile.FromText("seeds/edition.yml", yaml),
            "x",
            diagnostics
        );

        // That a colour without quotation marks is a comment is said as well.
        var errors = diagnostics.ToSorted().Where(d => d.Severity == Severity.Error);
        Assert.Equal(message, Assert.Single(errors).Message);
    }

    private static Theme Applied(string yaml, Theme? theme = null)
    {
        var diagnostics = new DiagnosticBag();
        var settings = EditionSettingsReader.Read(
            SourceFile.FromText("seeds/edition.yml", yaml),
            "x",
            diagnostics
        );
        var applied = EditionLook.Apply(theme ?? Own, settings, diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        return applied;
    }

    private static string Added(Theme theme, string name)
    {
        var (before, after) = (Sheet(Own, name), Sheet(theme, name));
        Assert.StartsWith(before, after, StringComparison.Ordinal);
        return after[before.Length..];
    }

    private static string Sheet(Theme theme, string name) =>
        Encoding.UTF8.GetString(theme.Assets[name].Span);
}
