using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Model.Markdown;

/// <summary>
/// Reads emphasis only round whole words, so that the asterisk of a reconstructed sound, <c>*ljak</c>, opens and closes
/// none: it begins at no letter's end, and ends neither before a letter nor behind a sign such as / or >.
/// </summary>
internal sealed class ProseEmphasisParser : EmphasisInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        var previous = processor.Inline;
        if (!base.Match(processor, ref slice))
        {
            return false;
        }

        if (processor.Inline is EmphasisDelimiterInline delimiter && delimiter != previous)
        {
            if (ProseLetters.IsOne(before))
            {
                delimiter.Type &= ~DelimiterType.Open;
            }

            if (!IsEnd(before, slice.CurrentChar))
            {
                delimiter.Type &= ~DelimiterType.Close;
            }
        }

        return true;
    }

    private static bool IsEnd(char before, char after) =>
        before is not ('/' or '<' or '>' or '~' or '=' or '+' or '-' or '–' or '—' or '(' or '[')
        && !ProseLetters.IsOne(after)
        && after is not ('(' or '[' or '{' or '<')
        && (after != '-' || ProseLetters.IsOne(before));
}
