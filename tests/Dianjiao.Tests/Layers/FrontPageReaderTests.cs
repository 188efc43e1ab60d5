using Dianjiao.Layers;

namespace Dianjiao.Tests.Layers;

public sealed class FrontPageReaderTests
{
    [Theory]
    [InlineData("---\ntitle: T\ntitle-zh: 凡例\norder: 20\n---\n\n## A\n\nb\n", "## A\n\nb", 7)]
    [InlineData("\uFEFF---\r\ntitle: T\r\ntitle-zh: 凡例\r\norder: 20\r\n---\r\nb\r\n\r\n", "b", 6)]
    public void TheBlockGivesTheTitlesAndTheRestIsTheBody(string text, string body, int line)
    {
        var (page, codes) = Read(text);
        Assert.Empty(codes);
        Assert.Equal(
            ("principles", "T", "凡例", 20),
            (page.Slug, page.Title, page.TitleChinese, page.Order)
        );
        Assert.Equal(body, page.Markdown);
        Assert.Equal(line, page.Body.From.Line);
        Assert.Equal(body, page.Body.Text.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("## A\n\n---\n\nb\n")]
    [InlineData("#A\n")]
    [InlineData("b\n\n# A\n")]
    public void WithoutABlockTheNameOfTheFileIsTheTitle(string text)
    {
        var (page, codes) = Read(text);
        Assert.Empty(codes);
        Assert.Equal(("principles", int.MaxValue), (page.Title, page.Order));
        Assert.Equal(text.Trim(), page.Markdown);
    }

    [Theory]
    [InlineData("# A\n\nb\n", "A", "b", 3)]
    [InlineData("\n# Of A \n\n\nb\n", "Of A", "b", 5)]
    [InlineData("---\norder: 3\n---\n# A\nb\n", "A", "b", 5)]
    [InlineData("---\ntitle: T\n---\n# A\nb\n", "T", "# A\nb", 4)]
    [InlineData("# A\n", "A", "", 2)]
    public void AFirstLineMayBeTheTitleWhereTheKeysGiveNone(
        string text,
        string title,
        string body,
        int line
    )
    {
        var (page, codes) = Read(text);
        Assert.Empty(codes);
        Assert.Equal((title, body, line), (page.Title, page.Markdown, page.Body.From.Line));
    }

    [Theory]
    [InlineData("---\ntitle: T\n", "DJ2021", 1)]
    [InlineData("---\nname: T\n---\n", "DJ2003", 2)]
    [InlineData("---\norder: x\n---\n", "DJ2004", 2)]
    [InlineData("---\na: b: c\n---\n", "DJ2001", 2)]
    public void AMistakeInTheBlockIsReportedOnItsLine(string text, string code, int line)
    {
        var diagnostics = new DiagnosticBag();
        FrontPageReader.Read("x", SourceFile.FromText("seeds/pages/x.md", text), diagnostics);
        var found = Assert.Single(diagnostics.ToSorted());
        Assert.Equal((code, line), (found.Code.Id, found.From.Line));
    }

    private static (FrontPage Page, string[] Codes) Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        var page = FrontPageReader.Read(
            "principles",
            SourceFile.FromText("seeds/pages/principles.md", text),
            diagnostics
        );
        return (page, [.. diagnostics.ToSorted().Select(d => d.Code.Id)]);
    }
}
