using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dianjiao.Proof;

namespace Dianjiao.Tests.Proof;

public sealed partial class PageIndexTests
{
    private static readonly string Source = Repository.Path("src", "Dianjiao", "Proof");

    [Fact]
    public void AnswersWhatTheSelectorsOfThePromiseSay()
    {
        var page = Parse(
            """
            <main id="m"><p class="bai x" data-locus="1.1">甲</p><p class="biao" data-locus="1.1">甲。</p>
            <p class="tr" data-locus="1.1" lang="en">A</p><p class="tr" data-locus="1.1" lang="de">B</p>
            <p class="bai" data-locus="1.2">乙</p><p class="bai" data-locus="1.2">乙</p><p class="baiyi" data-locus="1.3"></p>
            <aside data-kind="note" id="n"></aside><aside data-kind="note"></aside><div data-kind="note" id="n"></div>
            <a href="#n">n</a><a href="">.</a><img src="a.png"><a>x</a></main>
            """
        );
        var index = new PageIndex(page);

        Assert.Equal("甲", index.Cell("bai", "1.1").Cell?.TextContent);
        Assert.Equal("甲。", index.Cell("biao", "1.1").Cell?.TextContent);
        Assert.Equal("B", index.Cell("tr", "1.1", "de").Cell?.TextContent);
        Assert.Equal((null, 2), index.Cell("bai", "1.2"));
        Assert.Equal((null, 0), index.Cell("bai", "1.3"));
        Assert.Equal(2, index.Asides("note").Count);
        Assert.Empty(index.Asides("apparatus"));
        Assert.Equal("aside", index.ById("n")?.LocalName);
        Assert.Null(index.ById(""));
        Assert.Equal(["m", "n"], index.Ids);
        Assert.Equal(["n"], index.Twins);
        Assert.Equal(["#n", "", "a.png"], index.Links);
    }

    /// <summary>Each node is looked at once, however many segments and notes there are to ask for.</summary>
    [Theory]
    [InlineData(10)]
    [InlineData(1000)]
    public void APageIsWalkedOnce(int segments)
    {
        var page = Parse(
            string.Concat(
                Enumerable
                    .Range(1, segments)
                    .Select(i => $"<p class=bai data-locus=1.{i}>甲<b>乙</b></p>")
            )
        );
        Assert.Equal(1 + page.Descendants().Count(), new PageIndex(page).Visited);
    }

    /// <summary>A question put to a whole page, for each of ten thousand notes, is what verify once never ended with.</summary>
    [Fact]
    public void NothingElseOfTheProofSearchesAPage()
    {
        var searching = Directory
            .GetFiles(Source, "*.cs")
            .SelectMany(f =>
                Search()
                    .Matches(File.ReadAllText(f))
                    .Select(m => $"{Path.GetFileName(f)}: {m.Value}")
            );
        Assert.Empty(searching);
    }

    [Fact]
    public void APageIsReadWhenItIsReached()
    {
        using var folder = new SeedFolder([
            ("a.html", "<!doctype html><html lang=en><title>a</title><p id=a>"),
            ("b.html", "<!doctype html><html lang=en><title>b</title><p></b>"),
        ]);
        var diagnostics = new DiagnosticBag();
        var seen = new List<string>();

        var count = new SiteFolder(folder.Root, diagnostics).EachPage(
            (path, page) =>
                seen.Add(
                    $"{path}, {page.Ids.Count} ids, {diagnostics.ToSorted().Length} faults so far"
                )
        );

        Assert.Equal(["a.html, 1 ids, 0 faults so far", "b.html, 0 ids, 1 faults so far"], seen);
        Assert.Equal(2, count);
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    [GeneratedRegex(@"\b[Pp]age\.(QuerySelector\w*|GetElement\w*|All|Descendants\w*)\b")]
    private static partial Regex Search();
}
