using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Render.Markdown;

/// <summary>Finds the HTML that somebody wrote into Markdown, where it would have been markup; here it is shown as text.</summary>
internal static class RawHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseCjkFriendlyEmphasis()
        .UsePipeTables()
        .UseProse()
        .Build();

    /// <summary>The tags as written, each once.</summary>
    public static IEnumerable<string> Find(string markdown)
    {
        // The second reading is only for what could hold a tag.
        if (!markdown.Contains('<', StringComparison.Ordinal))
        {
            return [];
        }

        if (MarkdownReading.TryParse(markdown, Pipeline) is not { } document)
        {
            return [];
        }

        return document
            .Descendants<HtmlBlock>()
            .Select(b => FirstTag(markdown[b.Span.Start..]))
            .Concat(document.Descendants<HtmlInline>().Select(i => i.Tag))
            .Distinct(StringComparer.Ordinal);
    }

    private static string FirstTag(string html)
    {
        var start = html.IndexOf('<', StringComparison.Ordinal);
        var end = html.IndexOfAny(['>', '\n'], Math.Max(start, 0));
        return end < 0 ? html : html[start..(html[end] == '>' ? end + 1 : end)];
    }
}
