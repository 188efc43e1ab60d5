using System.Net;
using Dianjiao.Model.Markdown;
using Dianjiao.Render.Markdown;

namespace Dianjiao.Tests.Render.Markdown;

public sealed class EnglishQuotesTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Theory]
    [InlineData("He said: \"Go.\"", "He said: “Go.”")]
    [InlineData("\"*Go*,\" he said.", "“Go,” he said.")]
    [InlineData("*\"Go\"* he said", "“Go” he said")]
    [InlineData("\"He said: 'Go!' and went.\"", "“He said: ‘Go!’ and went.”")]
    [InlineData("Ts'ai's horses' feed, 1210's", "Ts’ai’s horses’ feed, 1210’s")]
    [InlineData("'Tis so, in the '60s", "’Tis so, in the ’60s")]
    [InlineData("'Phags-pa and 'Brug-pa", "’Phags-pa and ’Brug-pa")]
    [InlineData("'Brug said 'go' in Xi'an", "’Brug said ‘go’ in Xi’an")]
    [InlineData("'He said 'so'.'", "‘He said ‘so’.’")]
    [InlineData("*'Bri* and 'the *rest*'", "’Bri and ‘the rest’")]
    [InlineData("said:\n\"Go.\"\nHe went", "said:\n“Go.”\nHe went")]
    [InlineData("the \"text\"—\"done\"", "the “text”—“done”")]
    [InlineData("he said—\"", "he said—”")]
    [InlineData("(\"Go\")", "(“Go”)")]
    [InlineData("西夏 \"金史\" so", "西夏 “金史” so")]
    [InlineData("`\"code\"` and \\\"kept\\\"", "\"code\" and \"kept\"")]
    [InlineData("[\"a\"](../b \"title\")", "“a”")]
    [InlineData("*Ganbu*'s \"ruler\" (\"king\")", "Ganbu’s “ruler” (“king”)")]
    [InlineData("It -- and ... stay", "It -- and ... stay")]
    public void SetsQuotationMarksOfEnglishAndNothingElse(string markdown, string expected)
    {
        var html = Html(markdown, "en-GB");
        Assert.Equal(expected, TextOf(html));
        Assert.Equal(
            WordCharacters.Of(TextOf(Html(markdown, "de"))),
            WordCharacters.Of(TextOf(html))
        );
    }

    [Theory]
    [InlineData("zh-Hant")]
    [InlineData("de")]
    [InlineData("")]
    public void LeavesOtherLanguagesAlone(string language) =>
        Assert.Equal("\"a\"", TextOf(Html("\"a\"", language)));

    [Fact]
    public void ANoteTakenApartHasThemInBothParts()
    {
        var note = new MarkdownHtml(null, _ => null).Note(
            Read("He said \"go.\" Then: \"stay.\"", "en")
        );
        Assert.Equal("He said “go.”", note.Gloss.Html);
        Assert.Equal("Then: “stay.”", TextOf(note.Body.Html));
    }

    [Theory]
    [Trait("Proves", "DJ6004")]
    [InlineData("a <b onclick=\"x\">c</b>", "<b onclick=\"x\">", "</b>")]
    [InlineData("<div>\nx\n</div>", "<div>", "</div>")]
    [InlineData("a <!-- b --> c", "<!-- b -->")]
    public void HtmlIsReported(string markdown, params string[] tags)
    {
        var file = SourceFile.FromText("seeds/041/notes.en.md", markdown);
        ProseReader.Read(markdown, file.Span(0, file.Length), "en", diagnostics);
        var found = diagnostics.ToSorted();
        Assert.All(found, d => Assert.Equal(Codes.MarkdownHtml, d.Code));
        Assert.Equal(
            tags.Order(),
            found
                .Select(d =>
                    d.Message.Split(' ', 3)[2]
                        .Replace(" is shown as text", "", StringComparison.Ordinal)
                )
                .Order()
        );
    }

    [Theory]
    [InlineData("a < b and c > d")]
    [InlineData("<https://example.org/>")]
    [InlineData("`<b>`")]
    [InlineData("\\<b>")]
    public void WhatIsNoHtmlIsNot(string markdown)
    {
        Read(markdown, "en");
        Assert.Empty(diagnostics.ToSorted());
    }

    private Prose Read(string markdown, string language) =>
        ProseReader.Read(markdown, null, language, diagnostics);

    private string Html(string markdown, string language) =>
        new MarkdownHtml(null, _ => null).Block(Read(markdown, language)).Html;

    private static string TextOf(string html) =>
        WebUtility.HtmlDecode(TagPattern().Replace(html, "")).Trim();

    private static System.Text.RegularExpressions.Regex TagPattern() => new("<[^>]*>");
}
