using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dianjiao.Proof;

namespace Dianjiao.Tests.Proof;

/// <summary>What the words of an element are.</summary>
public sealed class LaneTextTests
{
    private const string Cell =
        "<p>甲<a class=\"ref note\">1</a><a>乙</a><b class=\"ref\">丙</b><span class=\"rec\">丁</span><span class=\"x emd\">戊<i>己</i></span><!-- 庚 -->。</p>";

    [Fact]
    public void ReferencesAreNoneOfTheTextAndEachLaneHasItsOwn()
    {
        var cell = Element(Cell);
        Assert.Equal("甲乙丙丁戊己。", LaneText.Whole(cell));
        Assert.Equal("甲乙丙戊己。", LaneText.Read(cell));
        Assert.Equal("甲乙丙丁。", LaneText.Received(cell));
    }

    [Theory]
    [InlineData("甲乙", "甲乙")]
    [InlineData("甲\0乙\U00020BB7", "甲\uFFFD乙\U00020BB7")]
    public void WhatHtmlForbidsIsReplaced(string text, string printable) =>
        Assert.Equal(printable, LaneText.Printable(text));

    [Theory]
    [InlineData("<p>A wall, 3 <b>feet</b> high!</p>", "Awall3feethigh")]
    [InlineData("<p>甲\U00020BB7，乙。</p>", "甲\U00020BB7乙")]
    [InlineData("<p>A <img alt=\"small map\"> here</p>", "Asmallmaphere")]
    [InlineData("<p>A <img> here<!-- no --></p>", "Ahere")]
    [InlineData("<div>A<p class=\"links\">B <i>C</i></p>D <img alt=\"E\"></div>", "ADE")]
    [InlineData("<div>A<p class=\"links\">B</p>D</div>", "AD")]
    [InlineData("<div>A<p>B</p></div>", "AB")]
    public void WordsAreLettersAndDigits(string html, string words) =>
        Assert.Equal(words, MarkdownWords.Of(Element(html)));

    [Fact]
    public void CountsAreAddedAndTold()
    {
        var counts = new SiteProofCounts(1, 2, 3, 4, 5, 6) { Parallels = 7 };
        Assert.Equal(
            new SiteProofCounts(11, 22, 33, 44, 55, 66) { Parallels = 77 },
            counts.Plus(new SiteProofCounts(10, 20, 30, 40, 50, 60) { Parallels = 70 })
        );
        Assert.Equal(
            "1 pages, 2 segments, 5 commentaries, 3 notes, 4 apparatus entries, 7 parallels, 6 links",
            counts.Describe()
        );
    }

    [Fact]
    public void ABrokenPageIsToldOnceWithItsFirstFault()
    {
        using var folder = new SeedFolder(
            ("b.html", "<!DOCTYPE html>\n<title>x</title>\n<p></b></i></p>"),
            ("a/a.html", "<!DOCTYPE html><title>x</title><p>甲</p>"),
            ("c.css", "</b>")
        );
        var diagnostics = new DiagnosticBag();
        var site = new SiteFolder(folder.Root, diagnostics);
        var seen = new List<string>();
        Assert.Equal(2, site.EachPage((path, _) => seen.Add(path)));
        Assert.Equal(["a/a.html", "b.html"], seen);
        Assert.True(site.Has("a/a.html"));
        Assert.False(site.Has("a"));
        var found = Assert.Single(diagnostics.ToSorted());
        Assert.Equal((Codes.SiteDiffers, "b.html"), (found.Code, found.Path));
        Assert.StartsWith(
            "line 3, column 4: not valid HTML: ",
            found.Message,
            StringComparison.Ordinal
        );
    }

    private static IElement Element(string html) =>
        new HtmlParser().ParseDocument(html).Body!.FirstElementChild!;
}
