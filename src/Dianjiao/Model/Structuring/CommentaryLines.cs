using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Calendar;

namespace Dianjiao.Model.Structuring;

/// <summary>
/// Recognises commentaries of several lines: one that a line opens with 〈 and a later line closes with 〉 includes every
/// line between. If a line between is dated, it counts as a heading, and the 〈 as one that was never closed.
/// </summary>
public static class CommentaryLines
{
    /// <summary>Returns the forms of the blocks, in the same order.</summary>
    public static ImmutableArray<BlockForm> Read(BaseText text, IReadOnlyList<Block> blocks)
    {
        var forms = blocks.Select(b => BlockFormReader.Read(text, b)).ToArray();
        for (var i = 0; i < forms.Length; i++)
        {
            if (forms[i].Kind is { } kind && StaysOpen(text, blocks[i]))
            {
                for (var last = LastLine(text, blocks, forms, i); last > i; last--)
                {
                    forms[last] = forms[last] with { Kind = kind };
                }
            }
        }

        return [.. forms];
    }

    /// <summary>
    /// Returns the index of the last block of a commentary; that of its first when it is never closed.
    /// </summary>
    private static int LastLine(
        BaseText text,
        IReadOnlyList<Block> blocks,
        BlockForm[] forms,
        int first
    )
    {
        for (var i = first + 1; i < forms.Length; i++)
        {
            // A segment split off the end of a commentary has the closing bracket behind it.
            var isOther =
                blocks[i].Kind is not null || forms[i].Kind is not null || IsDated(text, forms[i]);
            if (Closes(text, blocks[i], forms[i]))
            {
                return isOther ? i - 1 : i;
            }

            if (isOther || Depth(text, blocks[i]) != 0)
            {
                return first;
            }
        }

        return first;
    }

    private static bool StaysOpen(BaseText text, Block block) =>
        IsMark(text, block.Start, block.End, '〈') && Depth(text, block) > 0;

    private static bool Closes(BaseText text, Block block, BlockForm form) =>
        Depth(text, block) == -1 && IsMark(text, form.BodyEnd, block.End, '〉');

    private static bool IsMark(BaseText text, int start, int end, char mark) =>
        text.File.Slice(start, end).TrimStart(' ', '\u3000', '\t').StartsWith(mark);

    private static bool IsDated(BaseText text, BlockForm form) =>
        DatePhraseReader.ReadAt(
            CodePoints.Of(text.File.Slice(form.BodyStart, form.BodyEnd)).AsSpan(),
            0
        )
            is not null;

    private static int Depth(BaseText text, Block block)
    {
        var depth = 0;
        for (
            var mark = text.MarkAt(block.Start);
            mark < text.Marks.Length && text.Marks[mark].Offset < block.End;
            mark++
        )
        {
            depth += text.Marks[mark].CodePoint switch
            {
                '〈' => 1,
                '〉' => -1,
                _ => 0,
            };
        }

        return depth;
    }
}
