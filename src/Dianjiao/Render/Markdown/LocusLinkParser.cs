using System.Text.RegularExpressions;
using Dianjiao.Base;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Render.Markdown;

/// <summary>
/// Reads <c>[[41.31b]]</c>, a link to a segment, <c>[[li-zunxu]]</c>, one to a name, and either with words of its own,
/// <c>[[41.31b|words]]</c>. What is neither stays text.
/// </summary>
internal sealed partial class LocusLinkParser : InlineParser
{
    /// <summary>The scheme that marks such a link until it is resolved; never written.</summary>
    public const string Scheme = "locus:";

    /// <summary>The same for a name.</summary>
    public const string NameScheme = "name:";

    public LocusLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.Text.AsSpan(slice.Start, slice.Length);
        if (!rest.StartsWith("[["))
        {
            return false;
        }

        // The target first: thousands of brackets would each look for their end through the whole paragraph.
        var stop = rest[2..].IndexOfAny('|', ']', '\n');
        if (stop < 0)
        {
            return false;
        }

        var target = rest[2..(stop + 2)].ToString();
        var isLocus = Locus.TryParse(target) is not null;
        if (!isLocus && !NameId().IsMatch(target))
        {
            return false;
        }

        var end = rest.IndexOf("]]");
        if (end < stop + 2)
        {
            return false;
        }

        var bar = rest[stop + 2] == '|' ? stop + 2 : -1;
        if (bar < 0 && end > stop + 2)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var link = new LinkInline((isLocus ? Scheme : NameScheme) + target, "")
        {
            IsClosed = true,
            Line = line,
            Column = column,
            Span = new Markdig.Syntax.SourceSpan(start, start + end + 1),
        };
        link.AppendChild(new LiteralInline(bar < 0 ? target : rest[(bar + 1)..end].ToString()));
        processor.Inline = link;
        slice.Start += end + 2;
        return true;
    }

    /// <summary>Whether a link is one of these, with words of its own, and where the bar stands before them.</summary>
    public static bool IsWithWords(string markdown, LinkInline link, out int bar)
    {
        bar = -1;
        if (
            link.Url is { } url
            && (
                url.StartsWith(Scheme, StringComparison.Ordinal)
                || url.StartsWith(NameScheme, StringComparison.Ordinal)
            )
            && markdown.AsSpan(link.Span.Start).StartsWith("[[")
        )
        {
            bar = markdown.IndexOf('|', link.Span.Start, link.Span.Length);
        }

        return bar >= 0;
    }

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex NameId();
}
