using Dianjiao.Model.Markdown;
using Dianjiao.Render.Markdown;
using FsCheck;
using FsCheck.Fluent;

namespace Dianjiao.Tests.Render.Markdown;

/// <summary>Every word that was written in Markdown is shown, or its loss is reported where it stands.</summary>
public sealed class LostWordsTests
{
    private static readonly string[] Signs =
    [
        "*",
        "**",
        "_",
        "`",
        "```",
        "~~~",
        "# ",
        "## ",
        "> ",
        "- ",
        "1. ",
        "12) ",
        "|",
        "|---|",
        "\n",
        "\n\n",
        "    ",
        "\\",
        "&amp;",
        "&#38;",
        "&c;",
        "[",
        "]",
        "(",
        ")",
        "](",
        "[[1.1]]",
        "[[1.1|",
        "]]",
        "[[wang",
        "<",
        ">",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "https://example.org",
        "<https://example.org/a>",
        "!",
        "![",
        ": ",
        "]: ",
        "^",
        "~",
        "===",
        "---",
        "\"",
        "'",
        " \"title\")",
        "{",
        "}",
        "{{",
        "{.x}",
        "｜",
        "。",
        "，",
        "「",
        "」",
        "\t",
        "\r\n",
    ];

    private static readonly string[] Words =
    [
        "north",
        "wall",
        "城",
        "河水溢",
        "1219",
        "é",
        "Ђ",
        "す",
        "𤣥",
        "\uE001",
        "x",
        "a",
        "No",
        "□",
        "①",
    ];

    private static (string Html, IReadOnlyList<Diagnostic> Found) Block(string markdown)
    {
        var bag = new DiagnosticBag();
        var file = SourceFile.FromText("notes.en.md", markdown);
        var html = new MarkdownHtml("lzh-Hant", l => $"#{l}").Block(
            ProseReader.Read(markdown, file.Span(0, file.Length), "en", bag)
        );
        return (html.Html ?? "", [.. bag.ToSorted().Where(d => d.Code == Codes.WordsLost)]);
    }

    [Theory]
    [InlineData("[Shen]: No. The wall is meant.")]
    [InlineData("[校]：此句疑有脫文。")]
    [InlineData("[校]:此句疑有脫文。")]
    [InlineData("[^1]: A note of the translator’s own.")]
    [InlineData("He asked:\n[Shen]: /no \"more\"")]
    [InlineData("The wall\n===")]
    [InlineData("1221. The river rose.")]
    [InlineData("3. one\n4. two\n\n   words\n5. three")]
    [InlineData("3. one\n7. two")]
    [InlineData("03. one\n04. two")]
    [InlineData("- a\n  1. b\n  2. c\n- d")]
    [InlineData("AT&T, R&amp;D and &c; and &#22478;")]
    [InlineData("see [the wall](https://example.org/q?a=1&b=2 \"\") and <https://example.org/x>")]
    [InlineData("see [[1.1]] and [[1.1|the wall]]")]
    [InlineData("![the wall](wall.png)")]
    [InlineData("```text\nthe wall\n```")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n| e |")]
    [InlineData("a<b>c</b> <!-- d --> e")]
    public void NothingIsLostAndNothingIsSaidToBe(string markdown)
    {
        var (html, found) = Block(markdown);

        Assert.Empty(found);
        var plain = WordCharacters.Of(
            System.Text.RegularExpressions.Regex.Replace(html, "<[^>]*>", "")
        );
        foreach (
            var word in (string[])["Shen", "校", "脫文", "translator", "more", "wall", "three"]
        )
        {
            Assert.Equal(
                markdown.Contains(word, StringComparison.Ordinal)
                    && !html.Contains("<img", StringComparison.Ordinal),
                plain.Contains(word, StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData("[the wall](a.png \"built by Wang\")", "built by Wang", "title")]
    [InlineData("Before.\n\n``` Wang says no\nthe wall\n```", "Wang says no", "next line")]
    public void WhatIsLostIsReported(string markdown, string lost, string remedy)
    {
        var (_, found) = Block(markdown);

        var only = Assert.Single(found);
        Assert.Contains($"“{lost}", only.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, only.Hint, StringComparison.Ordinal);
        Assert.StartsWith(lost, only.Span!.Value.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ANoteIsProvedAsAWhole()
    {
        var bag = new DiagnosticBag();
        var file = SourceFile.FromText("notes.en.md", "One [wall](a \"lost\"). Two.");
        ProseReader.Read(file.Text, file.Span(0, file.Length), "en", bag);

        Assert.Equal("“lost” is not shown as it is written", Assert.Single(bag.ToSorted()).Message);
    }

    /// <summary>
    /// The letters of the HTML’s text, with those that were reported put back, are the letters of the source, whatever
    /// was written: no loss is missed. Addresses and entities, which are shown as something else, are left out here.
    /// </summary>
    [Fact]
    public void NoLossIsMissed()
    {
        string[] signs =
        [
            .. Signs.Where(s =>
                !s.Contains("http") && s != "[[1.1|" && !s.StartsWith('&') && !s.Contains('(')
            ),
        ];
        Check.One(
            Fuzzing.Cases.WithMaxTest(1500),
            Prop.ForAll(
                Texts(signs).ToArbitrary(),
                text =>
                {
                    var (html, found) = Block(text);
                    var source = WordCharacters.Of(text);
                    var shown = WordCharacters.Of(
                        System.Net.WebUtility.HtmlDecode(
                            System.Text.RegularExpressions.Regex.Replace(html, "<[^>]*>", "")
                        )
                    );
                    // Numbers of lists stand in no text of the HTML.
                    return found.Count > 0
                        || html.Contains("<ol", StringComparison.Ordinal)
                        || html.Contains("class=\"language-", StringComparison.Ordinal)
                        || source == shown;
                }
            )
        );
    }

    /// <summary>Words in ordinary prose are never said to be lost.</summary>
    [Fact]
    public void ProseIsNotSuspected()
    {
        string[] harmless =
        [
            "*",
            "_",
            "**",
            "> ",
            "- ",
            "|",
            "\n",
            "\n\n",
            "[",
            "]",
            "]: ",
            ": ",
            "<",
            ">",
            "&",
            "^",
            "~",
            "!",
            "。",
            "，",
            "`",
            "\\",
        ];
        Check.One(
            Fuzzing.Cases.WithMaxTest(1500),
            Prop.ForAll(Texts(harmless).ToArbitrary(), text => Block(text).Found.Count == 0)
        );
    }

    private static Gen<string> Texts(string[] signs) =>
        from parts in Gen.OneOf(Gen.Elements(signs), Gen.Elements(Words), Gen.Constant(" "))
            .ArrayOf()
        select string.Concat(parts);
}
