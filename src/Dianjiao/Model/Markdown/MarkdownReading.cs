using Markdig;
using Markdig.Syntax;

namespace Dianjiao.Model.Markdown;

/// <summary>
/// Calls the parser of Markdown, and refuses texts that it could not read in good time, or not render.
/// </summary>
internal static class MarkdownReading
{
    /// <summary>Parses a text; null when it is too much to be read.</summary>
    public static MarkdownDocument? TryParse(string markdown, MarkdownPipeline pipeline) =>
        Parse(markdown, pipeline).Document;

    /// <summary>
    /// Returns why a text is too much to be read; null when it is not. It is parsed only if it could be too deep.
    /// </summary>
    public static MarkdownExcess? Excess(string markdown, MarkdownPipeline pipeline) =>
        MarkdownBounds.Before(markdown)
        ?? (MarkdownBounds.MayBeDeep(markdown) ? Parse(markdown, pipeline).Excess : null);

    /// <returns>Either the document or the excess; the other is null.</returns>
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
            // The library reports a depth beyond its own bounds only by this exception.
            return (null, MarkdownBounds.TooDeep(0));
        }
    }
}
