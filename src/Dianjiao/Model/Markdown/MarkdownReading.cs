using Markdig;
using Markdig.Syntax;

namespace Dianjiao.Model.Markdown;

/// <summary>The one door to the parser of Markdown: what it could not read in good time, or not write, is refused.</summary>
internal static class MarkdownReading
{
    /// <summary>Null when it holds more than is read.</summary>
    public static MarkdownDocument? TryParse(string markdown, MarkdownPipeline pipeline) =>
        Parse(markdown, pipeline).Document;

    /// <summary>What makes it more than is read; null when it is read. Parsed only where it could be too deep.</summary>
    public static MarkdownExcess? Excess(string markdown, MarkdownPipeline pipeline) =>
        MarkdownBounds.Before(markdown)
        ?? (MarkdownBounds.MayBeDeep(markdown) ? Parse(markdown, pipeline).Excess : null);

    /// <returns>One of the two.</returns>
    public static (MarkdownDocument? Document, MarkdownExcess? Excess) Parse(
        string markdown,
        MarkdownPipeline pipeline
    )
    {
        if (MarkdownBounds.Before(markdown) is { } before)
        {
            return (null, before);
        }

        try
        {
            var document = Markdig.Markdown.Parse(markdown, pipeline);
            return MarkdownBounds.After(document) is { } after ? (null, after) : (document, null);
        }
        catch (ArgumentException)
        {
            // The library's only sign of it, with bounds of its own.
            return (null, MarkdownBounds.TooDeep(0));
        }
    }
}
