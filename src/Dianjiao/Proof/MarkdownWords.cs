using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Dianjiao.Proof;

/// <summary>The letters, digits and characters of a Markdown text, in order, so that two ways of laying it out compare equal.</summary>
public static partial class MarkdownWords
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseCjkFriendlyEmphasis()
        .DisableHtml()
        .UseProse()
        .Build();

    public static string Of(string markdown) =>
        Letters(
            Plain(Link().Replace(markdown, m => Sign().Replace(m.Groups["words"].Value, @"\$&")))
        );

    public static string Of(IElement element) =>
        Letters(
            element.QuerySelector("img, p.links") is null
                ? element.TextContent
                : WithPictures(element)
        );

    /// <summary>A picture's words are the editor's too; the links of a summary stand a second time below it.</summary>
    private static string WithPictures(IElement element) =>
        string.Concat(
            element
                .Descendants()
                .Where(n => n.ParentElement?.Closest("p.links") is null)
                .Select(n =>
                    n switch
                    {
                        IText text => text.Data,
                        IHtmlImageElement picture => picture.AlternativeText ?? "",
                        _ => "",
                    }
                )
        );

    private static string Plain(string markdown) =>
        MarkdownReading.TryParse(markdown, Pipeline) is { } document ? Text(document) : markdown;

    /// <summary>What <see cref="Markdown.ToPlainText(string, MarkdownPipeline?, MarkdownParserContext?)"/> makes of it, which would parse it again.</summary>
    private static string Text(MarkdownDocument document)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer)
        {
            EnableHtmlForBlock = false,
            EnableHtmlForInline = false,
            EnableHtmlEscape = false,
        };
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                letters.Append(rune);
            }
        }

        return letters.ToString();
    }

    // What is Markdown elsewhere is plain in the words of such a link.
    [GeneratedRegex(@"[!-/:-@[-`{-~]")]
    private static partial Regex Sign();

    // Of a link within the site readers see the words, which end where the page's reader ends them.
    [GeneratedRegex(@"\[\[[^\[\]\s|]+\|(?<words>(?:(?!\]\]|\n\n)[\s\S])*)\]\]")]
    private static partial Regex Link();
}
