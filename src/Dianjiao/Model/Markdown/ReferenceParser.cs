using System.Text.RegularExpressions;
using Dianjiao.Base;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Dianjiao.Model.Markdown;

/// <summary>
/// Reads links to a segment, <c>[[41.31b]]</c>, or to a name, <c>[[li-zunxu]]</c>, either with words of its own,
/// <c>[[41.31b|words]]</c>. Anything else in double brackets stays text, and its place is recorded.
/// </summary>
internal sealed partial class ReferenceParser : InlineParser
{
    public ReferenceParser() => OpeningCharacters = ['['];

    /// <summary>
    /// Returns the places of double brackets that are no link, the brackets included, in UTF-16 units.
    /// </summary>
    public static IReadOnlyList<Range> Odd(MarkdownDocument document) =>
        document.GetData(typeof(ReferenceParser)) as List<Range> ?? [];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.Text.AsSpan(slice.Start, slice.Length);
        if (!rest.StartsWith("[["))
        {
            return false;
        }

        // The target is read first: otherwise thousands of brackets would each search the whole paragraph for their
        // end.
        var stop = rest[2..].IndexOfAny('|', ']', '\n');
        if (stop < 0)
        {
            return false;
        }

        var target = rest[2..(stop + 2)].ToString();
        var locus = Locus.TryParse(target);
        var end = rest.IndexOf("]]");
        var bar = rest[stop + 2] == '|' ? stop + 2 : -1;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        if (
            (locus is null && !NameId().IsMatch(target))
            || end < stop + 2
            || (bar < 0 ? end > stop + 2 : end == bar + 1)
        )
        {
            Keep(processor.Document, rest, start, end);
            return false;
        }

        processor.Inline = new ReferenceInline(
            target,
            locus,
            bar < 0 ? null : rest[(bar + 1)..end].ToString()
        )
        {
            Line = line,
            Column = column,
            Span = new Markdig.Syntax.SourceSpan(start, start + end + 1),
        };
        slice.Start += end + 2;
        return true;
    }

    private static void Keep(MarkdownDocument document, ReadOnlySpan<char> rest, int start, int end)
    {
        if (end < 2 || rest[2..end].IndexOfAny('[', ']', '\n') >= 0)
        {
            return;
        }

        if (document.GetData(typeof(ReferenceParser)) is not List<Range> odd)
        {
            document.SetData(typeof(ReferenceParser), odd = []);
        }

        odd.Add(start..(start + end + 2));
    }

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex NameId();
}
