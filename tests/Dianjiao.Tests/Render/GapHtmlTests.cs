using System.Text;
using Dianjiao.Render;

namespace Dianjiao.Tests.Render;

public sealed class GapHtmlTests
{
    private const string Gap = "\uE000";

    [Theory]
    [InlineData("<p>a*b</p>", "<p>a<G>b</p>")]
    [InlineData("<p>a&#57344;b &#20;c &#98;</p>", "<p>a<G>b <G>c &#98;</p>")]
    [InlineData("<p title=\"a*b\">c</p>", "<p title=\"a〓b\">c</p>")]
    [InlineData("<p title='&#57344;'>c</p>", "<p title='〓'>c</p>")]
    // A quotation mark within a value without any begins nothing.
    [InlineData("<p data-x=it's title=\"*\">*</p>", "<p data-x=it's title=\"〓\"><G></p>")]
    [InlineData("<title>a*</title><p>*", "<title>a〓</title><p><G>")]
    [InlineData("<select><option>*</option></select>*", "<select><option>〓</option></select><G>")]
    [InlineData("<svg><text>*</text></svg>*", "<svg><text>〓</text></svg><G>")]
    [InlineData(
        "<textarea>*</textarea><iframe>*</iframe>*",
        "<textarea>〓</textarea><iframe>〓</iframe><G>"
    )]
    [InlineData(
        "<script>a('*')</script>*<style>*</style>",
        "<script>a('*')</script><G><style>*</style>"
    )]
    [InlineData("<!-- * -->*", "<!-- 〓 --><G>")]
    [InlineData("a < * > b", "a < <G> > b")]
    [InlineData("<p *", "<p 〓")]
    public void TheSignStandsWhereThereIsNoShape(string html, string shown) =>
        Assert.Equal(
            shown.Replace("*", Gap, StringComparison.Ordinal),
            Shown(html.Replace("*", Gap, StringComparison.Ordinal))
                .Replace(
                    "<span class=\"gap\">〓<small>U+E000</small></span>",
                    "<G>",
                    StringComparison.Ordinal
                )
                .Replace(
                    "<span class=\"gap\">〓<small>U+0014</small></span>",
                    "<G>",
                    StringComparison.Ordinal
                )
        );

    [Theory]
    [InlineData("<a ")]
    [InlineData("<!--")]
    [InlineData("<scrip")]
    [InlineData("<script>")]
    [InlineData("<title>")]
    [InlineData("<p a='")]
    [InlineData("</")]
    [InlineData("--")]
    public void NoPageTakesTheSquareOfItsLength(string piece) =>
        Growth.IsNotSquare(
            50_000,
            size => Shown(Gap + string.Concat(Enumerable.Repeat(piece, size)))
        );

    private static string Shown(string html) =>
        Encoding.UTF8.GetString(GapHtml.OnPaper(Encoding.UTF8.GetBytes(html)).Span);
}
