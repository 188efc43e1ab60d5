using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Dianjiao.Model.Markdown;

/// <summary>
/// Reads code only round whole words: in <c>T`ang and Ch`in</c> the sign is an apostrophe, in <c>`this' and `that'</c> a
/// quotation mark.
/// </summary>
internal sealed class ProseCodeParser : CodeInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        !ProseLetters.IsOne(slice.PeekCharExtra(-1))
        && !ProseLetters.IsOne(BehindEnd(slice))
        && base.Match(processor, ref slice);

    /// <summary>Returns the unit behind the signs that close what is opened here; NUL when there is none.</summary>
    private static char BehindEnd(StringSlice slice)
    {
        var opening = ProseLetters.SkipRun(ref slice, '`');
        while (!slice.IsEmpty)
        {
            var signs = ProseLetters.SkipRun(ref slice, '`');
            if (signs == opening)
            {
                return slice.CurrentChar;
            }

            if (signs == 0)
            {
                slice.SkipChar();
            }
        }

        return '\0';
    }
}
