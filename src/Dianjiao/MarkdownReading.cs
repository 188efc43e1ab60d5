using Markdig;
using Markdig.Syntax;

namespace Dianjiao;

/// <summary>Reads Markdown, which may be nested more deeply than any reader of it goes.</summary>
internal static class MarkdownReading
{
    /// <summary>Null when quotations, lists or emphasis are nested too deeply.</summary>
    public static MarkdownDocument? TryParse(string markdown, MarkdownPipeline pipeline)
    {
        try
        {
            return Markdown.Parse(markdown, pipeline);
        }
        catch (ArgumentException)
        {
            // The library's only sign of it.
            return null;
        }
    }
}
