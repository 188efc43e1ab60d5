using System.Buffers;
using Markdig;
using Markdig.Syntax;

namespace Dianjiao.Model.Markdown;

/// <summary>
/// Counts, in each paragraph, the signs for which the parser takes time in the square of their number.
/// </summary>
internal static class MarkdownCrowd
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("[]*_~^<`|\\");

    // Blocks only: without parsers for inlines, the words of a paragraph are one literal.
    private static readonly MarkdownPipeline Blocks = BlocksAlone();

    /// <summary>Returns the number of signs that could open a level.</summary>
    public static int Openers(string markdown)
    {
        var openers = 0;
        foreach (var sign in markdown.AsSpan())
        {
            openers += Signs.Contains(sign) ? 1 : 0;
        }

        return openers;
    }

    /// <summary>
    /// Returns the excess of a paragraph with too many signs; null when there is none. The text is divided into
    /// paragraphs only if the whole has too many.
    /// </summary>
    public static MarkdownExcess? Excess(string markdown)
    {
        if (Crowd(markdown, 0, markdown.Length) is not { } whole)
        {
            return null;
        }

        try
        {
            foreach (var leaf in Markdig.Markdown.Parse(markdown, Blocks).Descendants<LeafBlock>())
            {
                if (
                    leaf.Inline is not null
                    && Crowd(
                        markdown,
                        leaf.Span.Start,
                        Math.Min(leaf.Span.End + 1, markdown.Length)
                    )
                        is { } excess
                )
                {
                    return excess;
                }
            }

            return null;
        }
        catch (ArgumentException)
        {
            return MarkdownBounds.TooDeep(whole.Offset);
        }
    }

    private static MarkdownExcess? Crowd(string markdown, int start, int end)
    {
        int signs = 0,
            cells = 0,
            row = 0,
            rowEnd = start,
            open = 0;
        var at = start;
        while (at < end)
        {
            var step = markdown.AsSpan(at, end - at).IndexOfAny(Signs);
            if (step < 0)
            {
                return null;
            }

            at += step;
            switch (markdown[at])
            {
                case '\\':
                    at++;
                    break;
                case '|':
                    if (at >= rowEnd)
                    {
                        row = 0;
                        rowEnd = markdown.IndexOf('\n', at) is >= 0 and var next ? next : end;
                    }

                    cells++;
                    row++;
                    break;
                case ']':
                    open = Math.Max(0, open - 1);
                    break;
                case '[':
                    open++;
                    signs++;
                    break;
                default:
                    signs++;
                    break;
            }

            if (open > MarkdownBounds.Levels)
            {
                return MarkdownBounds.TooDeep(at);
            }

            if (signs > MarkdownBounds.Signs)
            {
                return MarkdownBounds.TooLarge(
                    at,
                    $"this paragraph holds more than {MarkdownBounds.Number(MarkdownBounds.Signs)} of the signs [ * _ ^ ~ < `, which may open a link, an emphasis or code",
                    "divide the paragraph, or put a backslash before the signs that are meant as signs"
                );
            }

            if (row > MarkdownBounds.Columns || cells > MarkdownBounds.Cells)
            {
                return MarkdownBounds.TooLarge(
                    at,
                    $"a table has more than {(row > MarkdownBounds.Columns ? $"{MarkdownBounds.Columns} cells in a row" : $"{MarkdownBounds.Number(MarkdownBounds.Cells)} cells")}",
                    "divide the table, or put a backslash before each | that parts no cells"
                );
            }

            at++;
        }

        return null;
    }

    private static MarkdownPipeline BlocksAlone()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml();
        builder.InlineParsers.Clear();
        return builder.Build();
    }
}
