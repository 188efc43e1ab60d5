using Dianjiao.Model.Markdown;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Render.Markdown;

/// <summary>The first sentence of a note, which stands in its summary: what is shown while the note is folded.</summary>
internal static class NoteSentence
{
    /// <summary>Writes the inlines up to the first sentence's end and returns those after it.</summary>
    public static List<Inline> Write(ContainerInline inlines, HtmlRenderer renderer)
    {
        var rest = new List<Inline>();
        var ended = false;
        foreach (var inline in inlines)
        {
            if (ended)
            {
                // The break between two sentences belongs to neither.
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

            // The tree is everybody's: the sentence and what follows it are pieces of their own.
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
    /// The links of the sentence as a paragraph for the body: in a summary, which is itself a control, they can only be
    /// words. Empty when there are none.
    /// </summary>
    /// <param name="write">Gives the HTML of one: the bare words where it is refused.</param>
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
