using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Markdig;

namespace Dianjiao.Proof;

/// <summary>The letters, digits and characters of a Markdown text, in order, so that two ways of laying it out compare equal.</summary>
public static partial class MarkdownWords
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseCjkFriendlyEmphasis()
        .DisableHtml()
        .Build();

    public static string Of(string markdown) =>
        Letters(Plain(Link().Replace(markdown, "${words}")));

    public static string Of(IElement element) =>
        Letters(element.QuerySelector("img") is null ? element.TextContent : WithPictures(element));

    /// <summary>A picture's words are the editor's too.</summary>
    private static string WithPictures(IElement element) =>
        string.Concat(
            element
                .Descendants()
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
        MarkdownReading.TryParse(markdown, Pipeline) is null
            ? markdown
            : Markdown.ToPlainText(markdown, Pipeline);

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

    // Of a link within the site readers see the words.
    [GeneratedRegex(@"\[\[[^\[\]\s|]+\|(?<words>[^\[\]]*)\]\]")]
    private static partial Regex Link();
}
