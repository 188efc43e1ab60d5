using Dianjiao.Model.Markdown;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Render.Markdown;

/// <summary>
/// Writes the first sentence of a note, which is its summary: the part that is shown while the note is folded.
/// </summary>
internal static class NoteSentence
{
    /// <summary>Writes the inlines up to the end of the first sentence, and returns those after it.</summary>
    public static List<Inline> Write(ContainerInline inlines, HtmlRenderer renderer)
    {
        var rest = new List<Inline>();
        var ended = false;
        foreach (var inline in inlines)
        {
            if (ended)
            {
                // The line break between two sentences belongs to neither.
                if (rest.Count > 0 || inline is not LineBreakInline)
                {
                    rest.Add(inline);
                }

                continue;
            }

            if (inline is not LiteralInline literal)
            {
                renderer.Write(inline);
                continue;
            }

            var last = literal.NextSibling is null or LineBreakInline;
            var end = FirstSentence.End(literal.Content.AsSpan(), last);
            if (end < 0)
            {
                renderer.Write(literal);
                continue;
            }

            // The tree is shared, so the sentence and the text after it become new inlines.
            ended = true;
            var content = literal.Content;
            renderer.Write(
                new LiteralInline(
                    new StringSlice(content.Text, content.Start, content.Start + end - 1)
                )
            );
            var tail = new StringSlice(content.Text, content.Start + end, content.End);
            tail.TrimStart();
            if (!tail.IsEmpty)
            {
                rest.Add(new LiteralInline(tail));
            }
        }

        return rest;
    }

    /// <summary>
    /// Returns the links of the sentence as a paragraph for the body, because in a summary, which is itself a control,
    /// they can only be words. Empty when there are no links.
    /// </summary>
    /// <param name="write">Returns the HTML of a link; only its words where the link is not allowed.</param>
    public static string Links(IEnumerable<Inline> sentence, Func<Inline, string> write)
    {
        var links = sentence
            .SelectMany(i =>
                i is ContainerInline all ? all.FindDescendants<Inline>().Prepend(i) : [i]
            )
            .Where(i => i is LinkInline or AutolinkInline or ReferenceInline)
            .Select(write)
            .Where(html => html.StartsWith("<a ", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return links.Count == 0 ? "" : $"<p class=\"links\">{string.Join(" · ", links)}</p>\n";
    }
}
