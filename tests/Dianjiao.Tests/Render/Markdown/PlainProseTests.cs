using System.Net;
using Dianjiao.Model.Markdown;
using Dianjiao.Render.Markdown;

namespace Dianjiao.Tests.Render.Markdown;

/// <summary>What scholars write stays what it is; markup is only what can be nothing else.</summary>
public sealed class PlainProseTests
{
    private readonly DiagnosticBag diagnostics = new();

    private string Html(string markdown) =>
        WebUtility.HtmlDecode(
            new MarkdownHtml(null, _ => null)
                .Block(ProseReader.Read(markdown, null, "", diagnostics))
                .Html!
        );

    [Theory]
    [InlineData("1127~1279, 10~12 li, ~3~ days")]
    [InlineData("H2O is ~2~, 10^3 and 10^4")]
    [InlineData("*ljak … *kak")]
    [InlineData("*ljak…*kak, then *tsak")]
    [InlineData("音*kak，*tsak。")]
    [InlineData("*-ak/*-ek, *-ra- > *-la-")]
    [InlineData("*kak>*tsak, (*ljak), [*p.rak]")]
    [InlineData("*[k]rak … *[p]rak")]
    [InlineData("*kʰˤak, *s-təʔ")]
    [InlineData("2*3*4 and x * y * z")]
    [InlineData("Güyük* and Möngke** are in D")]
    [InlineData("a_b_c, _x and _y")]
    [InlineData("T`ang and Ch`in, `Abd and `Umar")]
    [InlineData("`this' and `that'")]
    [InlineData("［校］：然後")]
    [InlineData("[校]：然後")]
    [InlineData("[校]: 然後")]
    [InlineData("[^1]: a footnote")]
    [InlineData("[1]: the first")]
    [InlineData("1221. In this year nothing is told.")]
    [InlineData("13. Of the month nothing is told.")]
    [InlineData("1) the wall")]
    [InlineData("1221.")]
    [InlineData("- he said")]
    [InlineData("* not in D")]
    [InlineData("+ 3 li")]
    [InlineData("-")]
    [InlineData("- - -a")]
    [InlineData("    Begun with blanks, and *no")]
    [InlineData("\tBegun with a tab")]
    [InlineData("#5 of the list")]
    [InlineData("AT&T, 3 < 4 > 2, a|b")]
    [InlineData("x = y == z, ++ and --")]
    [InlineData("{onclick}, {1}, $x$, @x, :x:")]
    public void IsPrintedAsItIsWritten(string text)
    {
        Assert.Equal($"<p>{text.TrimStart(' ', '\t')}</p>", Html(text));
        Assert.Empty(diagnostics.ToSorted());
    }

    [Theory]
    [InlineData(
        "In the year\n1221. And then\n1222. no more",
        "<p>In the year\n1221. And then\n1222. no more</p>"
    )]
    [InlineData("It was\n- as was said - a wall", "<p>It was\n- as was said - a wall</p>")]
    [InlineData("1221. One.\n\n1227. Two.", "<p>1221. One.</p>\n<p>1227. Two.</p>")]
    [InlineData("1. One.\n\n3. Two.", "<p>1. One.</p>\n<p>3. Two.</p>")]
    [InlineData("01. One.\n02. Two.", "<p>01. One.\n02. Two.</p>")]
    [InlineData(
        "One.\n\n    Two, *truly*, [x](y).",
        "<p>One.</p>\n<p>Two, <em>truly</em>, <a href=\"y\">x</a>.</p>"
    )]
    [InlineData("1221. One\n\n    more of it.", "<p>1221. One</p>\n<p>more of it.</p>")]
    [InlineData("- One.\n  - Two.", "<p>- One.\n- Two.</p>")]
    [InlineData("* One.\n- Two.", "<p>* One.\n- Two.</p>")]
    [InlineData("　　漢字兩格", "<p>漢字兩格</p>")]
    [InlineData("> 13. One.", "<blockquote>\n<p>13. One.</p>\n</blockquote>")]
    public void ParagraphsStayParagraphs(string text, string html)
    {
        Assert.Equal(html, Html(text));
        Assert.Empty(diagnostics.ToSorted());
    }

    [Theory]
    [InlineData("*One* and **two**", "<p><em>One</em> and <strong>two</strong></p>")]
    [InlineData("***both***", "<p><em><strong>both</strong></em></p>")]
    [InlineData("the *jinshi*-degree", "<p>the <em>jinshi</em>-degree</p>")]
    [InlineData(
        "*Shi ji*'s, (*Han shu*), *Jin shi*: so",
        "<p><em>Shi ji</em>'s, (<em>Han shu</em>), <em>Jin shi</em>: so</p>"
    )]
    [InlineData("甲**乙**丙", "<p>甲<strong>乙</strong>丙</p>")]
    [InlineData("**甲。**乙", "<p><strong>甲。</strong>乙</p>")]
    [InlineData("`a *b*` is code", "<p><code>a *b*</code> is code</p>")]
    [InlineData("- One.\n- Two.", "<ul>\n<li>One.</li>\n<li>Two.</li>\n</ul>")]
    [InlineData("1. One.\n2. Two.", "<ol>\n<li>One.</li>\n<li>Two.</li>\n</ol>")]
    [InlineData("9. One.\n10. Two.", "<ol start=\"9\">\n<li>One.</li>\n<li>Two.</li>\n</ol>")]
    [InlineData("Thus:\n- One.\n- Two.", "<p>Thus:</p>\n<ul>\n<li>One.</li>\n<li>Two.</li>\n</ul>")]
    [InlineData(
        "- One.\n  - a\n  - b\n- Two.",
        "<ul>\n<li>One.\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</li>\n<li>Two.</li>\n</ul>"
    )]
    [InlineData("```\na *b*\n```", "<pre><code>a *b*\n</code></pre>")]
    public void MarkupIsMarkup(string text, string html)
    {
        Assert.Equal(html, Html(text));
        Assert.Empty(diagnostics.ToSorted());
    }

    [Theory]
    [InlineData("- A book.", "<ul>\n<li>A book.</li>\n</ul>")]
    [InlineData("## Books\n- A book.", "<h2>Books</h2>\n<ul>\n<li>A book.</li>\n</ul>")]
    [InlineData("It was\n- as was said - a wall", "<p>It was\n- as was said - a wall</p>")]
    [InlineData("* not in D", "<p>* not in D</p>")]
    [InlineData("1221. Nothing.", "<p>1221. Nothing.</p>")]
    [InlineData("###### Six", "<h6>Six</h6>")]
    public void FrontMatterHasListsOfOneAndHeadingsOfAllRanks(string text, string html) =>
        Assert.Equal(
            html,
            new MarkdownHtml(null, _ => null)
                .Block(ProseReader.ReadPage(text, null, "", diagnostics))
                .Html
        );

    [Theory]
    [InlineData("### Three", "<h3>Three</h3>")]
    [InlineData("# One", "<p># One</p>")]
    [InlineData("## Two", "<p>## Two</p>")]
    [InlineData("#### Four\nmore", "<p>#### Four\nmore</p>")]
    [InlineData("###Three", "<p>###Three</p>")]
    public void ElsewhereOnlyThreeSignsMakeAHeading(string text, string html) =>
        Assert.Equal(html, Html(text));
}
