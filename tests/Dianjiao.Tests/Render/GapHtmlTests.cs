using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dianjiao.Render;
using FsCheck;
using FsCheck.Fluent;

namespace Dianjiao.Tests.Render;

public sealed partial class GapHtmlTests
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

    /// <summary>Whatever stands beside it: the ends of the blocks that are passed over at once, and references.</summary>
    [Fact]
    public void EachCharacterIsLookedAt()
    {
        string[] pieces =
        [
            "a",
            "~",
            "\u007f",
            " ",
            "\n",
            "\t",
            "&",
            "#",
            ";",
            "4",
            "&#57344;",
            "&#98;",
            // No character is assigned to the first and the last of these.
            "\u2fe0",
            "\u3000",
            "\u9fff",
            "\ua48d",
            "，",
            "\U00020000",
            "\U000F0000",
            Gap,
        ];
        Prop.ForAll(
                Gen.Elements(pieces).ArrayOf().ToArbitrary(),
                drawn =>
                {
                    var text = string.Concat(drawn);
                    Assert.Equal(OneByOne(text), Shown(text));
                }
            )
            .QuickCheckThrowOnFailure();

        static string OneByOne(string text)
        {
            var shown = new StringBuilder();
            for (var at = 0; at < text.Length; )
            {
                var reference = Reference().Match(text, at);
                var codePoint = reference.Success
                    ? int.Parse(reference.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
                    : char.ConvertToUtf32(text, at);
                var length =
                    reference.Success ? reference.Length
                    : codePoint > 0xFFFF ? 2
                    : 1;
                shown.Append(
                    GapHtml.IsGap(codePoint)
                        ? $"<span class=\"gap\">〓<small>{GapHtml.Name(codePoint)}</small></span>"
                        : text.Substring(at, length)
                );
                at += length;
            }

            return shown.ToString();
        }
    }

    [Theory]
    [InlineData("\u2fe0")]
    [InlineData("\ua48d")]
    [InlineData(Gap)]
    [InlineData("\u007f")]
    [InlineData("&#57344;")]
    public void AlsoWhereItIsTheOnlyOne(string gap) =>
        Assert.Contains(
            "class=\"gap\"",
            Shown($"甲，a&amp;&#98;{gap}乙"),
            StringComparison.Ordinal
        );

    [GeneratedRegex(@"\G&#(\d{1,6});")]
    private static partial Regex Reference();

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
