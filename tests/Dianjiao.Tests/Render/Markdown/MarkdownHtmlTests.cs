using Dianjiao.Model.Markdown;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Templates;

namespace Dianjiao.Tests.Render.Markdown;

public sealed class MarkdownHtmlTests
{
    private readonly DiagnosticBag diagnostics = new();

    private static MarkdownHtml Html(string? han = null) =>
        new(han, locus => locus.ToString() == "41.31b" ? "#41.31b" : null);

    private Prose Read(string markdown, SourceSpan? span = null) =>
        ProseReader.Read(markdown, span, "", diagnostics);

    [Theory]
    [InlineData("**甲。**乙", "<p><strong>甲。</strong>乙</p>")]
    [InlineData("甲乙\n丙丁", "<p>甲乙丙丁</p>")]
    [InlineData("甲乙，\n「丙」", "<p>甲乙，「丙」</p>")]
    [InlineData("one\ntwo", "<p>one\ntwo</p>")]
    [InlineData("甲 one\n乙", "<p>甲 one\n乙</p>")]
    [InlineData("甲  \n乙", "<p>甲<br>\n乙</p>")]
    [InlineData("a{onclick=x}", "<p>a{onclick=x}</p>")]
    [InlineData("see [[41.31b]]", "<p>see <a href=\"#41.31b\">41.31b</a></p>")]
    [InlineData("see [[41.31b|the siege]]", "<p>see <a href=\"#41.31b\">the siege</a></p>")]
    [InlineData("[[no locus]]", "<p>[[no locus]]</p>")]
    [InlineData("[a](../about/index.html)", "<p><a href=\"../about/index.html\">a</a></p>")]
    [InlineData(
        "<https://example.org/>",
        "<p><a href=\"https://example.org/\">https://example.org/</a></p>"
    )]
    public void WritesBlocks(string markdown, string html)
    {
        Assert.Equal(html, Html().Block(Read(markdown)).Html);
        Assert.Empty(diagnostics.ToSorted());
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("**a ")]
    [InlineData("[")]
    [InlineData("<b ")]
    public void NestingWithoutEndIsNoFault(string sign)
    {
        var text = string.Concat(Enumerable.Repeat(sign, 20_000)) + "words";
        var span = SourceFile.FromText("notes.en.md", text).Span(0, text.Length);

        Html().Block(Read(text, span));
        Html().Note(Read(text, span));

        Assert.All(diagnostics.ToSorted(), d => Assert.Equal("notes.en.md", d.Path));
    }

    [Fact]
    [Trait("Proves", "DJ6006")]
    public void QuotationsTooDeepAreReportedAtTheirText()
    {
        var text = "above\n" + new string('>', 20_000) + " words";
        var span = SourceFile.FromText("notes.en.md", text).Span(6, text.Length);

        Assert.Equal("", Html().Block(Read(span.Text, span)).Html);

        var report = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(("DJ6006", 2, 1), (report.Code.Id, report.From.Line, report.From.Column));
    }

    [Fact]
    public void ShowsHtmlAsText() =>
        Assert.Equal(
            "<p>&lt;b onclick=&quot;x&quot;&gt;a&lt;/b&gt;</p>",
            Html().Block(Read("<b onclick=\"x\">a</b>")).Html
        );

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScript:alert(1))")]
    [InlineData("[a](data:text/html,x)")]
    [InlineData("[a](/root)")]
    [InlineData("[a](//host/x)")]
    [InlineData("[a](\\\\host)")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("![a](data:image/png;base64,AAAA)")]
    [InlineData("![a](file:///etc/x)")]
    [Trait("Proves", "DJ6003")]
    public void RefusesAddressesAndKeepsTheWords(string markdown)
    {
        Assert.Equal("<p>a</p>", Html().Block(Read(markdown)).Html);
        Assert.Equal([Codes.MarkdownLink], diagnostics.ToSorted().Select(d => d.Code));
    }

    [Theory]
    [InlineData("One. Two.", "One.", "<p>Two.</p>")]
    [InlineData("One", "One", "")]
    [InlineData("A *b* done. D [x](y).", "A <em>b</em> done.", "<p>D <a href=\"y\">x</a>.</p>")]
    [InlineData(
        "See [x](y), r. 1211–1223, no. 5. Two.",
        "See x, r. 1211–1223, no. 5.",
        "<p class=\"links\"><a href=\"y\">x</a></p>\n<p>Two.</p>"
    )]
    [InlineData(
        "See *also [x](y)*, <https://example.org/> and [x](y)",
        "See <em>also x</em>, https://example.org/ and x",
        "<p class=\"links\"><a href=\"y\">x</a> · <a href=\"https://example.org/\">https://example.org/</a></p>"
    )]
    [InlineData("金史卷十五。宋史亦載。", "金史卷十五。", "<p>宋史亦載。</p>")]
    [InlineData("He said “stop.” Then he left.", "He said “stop.”", "<p>Then he left.</p>")]
    [InlineData("1221. One. Two.", "1221. One.", "<p>Two.</p>")]
    [InlineData("In 1221. One.", "In 1221.", "<p>One.</p>")]
    [InlineData("One.\nTwo.", "One.", "<p>Two.</p>")]
    [InlineData(
        "One.\n\nTwo.\n\n- a\n- b",
        "One.",
        "<p>Two.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>"
    )]
    public void DividesANoteAfterItsFirstSentence(string markdown, string gloss, string body)
    {
        var note = Html().Note(Read(markdown));
        Assert.Equal(gloss, note.Gloss.Html);
        Assert.Equal(body, note.Body.Html);
    }

    [Theory]
    [InlineData("One.\n\nTwo.", "<p>L One.</p>\n<p>Two.</p>", "<p>L One. Two.</p>", "One. Two.")]
    [InlineData("*One*", "<p>L <em>One</em></p>", "<p>L <em>One</em></p>", "<em>One</em>")]
    // What is more than paragraphs is not run in, and words that stand alone keep no block.
    [InlineData(
        "One.\n\n- a\n- b",
        "<p>L One.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>",
        "<p>L One.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>",
        "One. a b"
    )]
    [InlineData(
        "- a\n- b\n\nTwo.",
        "<p>L </p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>Two.</p>",
        "<p>L </p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>Two.</p>",
        "a b Two."
    )]
    [InlineData(
        "```\na < b\n```",
        "<p>L </p>\n<pre><code>a &lt; b\n</code></pre>",
        "<p>L </p>\n<pre><code>a &lt; b\n</code></pre>",
        "a &lt; b"
    )]
    public void OtherWordsRunIn(string markdown, string led, string runIn, string inline)
    {
        var prose = Read(markdown);
        var lead = new Markup("L ");

        Assert.Equal(led, Html().Led(lead, prose).Html);
        Assert.Equal(runIn, Html().RunIn(lead, prose).Html);
        Assert.Equal(inline, Html().Inline(prose).Html);
        // The tree is as it was.
        Assert.Equal(led, Html().Led(lead, prose).Html);
    }

    [Fact]
    public void ANoteTakenApartIsStillWhole()
    {
        var prose = Read("One [x](y) so. Two.");

        Assert.Equal("One x so.", Html().Note(prose).Gloss.Html);
        Assert.Equal("<p>One <a href=\"y\">x</a> so. Two.</p>", Html().Block(prose).Html);
        Assert.Equal("<p id=\"p1\">One <a href=\"y\">x</a> so. Two.</p>", Html().Page(prose).Html);
        Assert.Equal("<p>One <a href=\"y\">x</a> so. Two.</p>", Html().Block(prose).Html);
    }

    [Fact]
    public void TagsHanWordsInAnotherLanguage()
    {
        Assert.Equal(
            "<p>In <span lang=\"lzh-Hant\">金史</span> 15, <span lang=\"lzh-Hant\">遵頊、德旺</span>, so</p>",
            Html("lzh-Hant").Block(Read("In 金史 15, 遵頊、德旺, so")).Html
        );
    }
}
