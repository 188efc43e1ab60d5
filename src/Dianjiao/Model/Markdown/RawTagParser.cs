using Markdig.Helpers;
using Markdig.Parsers;

namespace Dianjiao.Model.Markdown;

/// <summary>Reads HTML tags as text, in inlines of their own, so that they can be reported.</summary>
internal sealed class RawTagParser : InlineParser
{
    public RawTagParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice;
        if (!HtmlHelper.TryParseHtmlTag(ref rest, out var tag))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new RawTagInline(tag)
        {
            Line = line,
            Column = column,
            Span = new Markdig.Syntax.SourceSpan(start, start + rest.Start - slice.Start - 1),
            IsClosed = true,
        };
        slice = rest;
        return true;
    }
}
