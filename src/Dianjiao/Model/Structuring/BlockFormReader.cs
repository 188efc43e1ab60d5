using Dianjiao.Base;

namespace Dianjiao.Model.Structuring;

/// <summary>
/// Finds the body of a block. A commentary stands as 〈按：…〉 in some texts and behind 按： in others; 附： and 論曰： open other
/// kinds. 接：, seen in one text, is a scanner's error for 按： and is read as such.
/// </summary>
public static class BlockFormReader
{
    private static readonly (string Words, SegmentKind Kind)[] Openings =
    [
        ("按", SegmentKind.Commentary),
        ("案", SegmentKind.Commentary),
        ("接", SegmentKind.Commentary),
        ("附", SegmentKind.Supplement),
        ("論曰", SegmentKind.Discussion),
        ("论曰", SegmentKind.Discussion),
    ];

    public static BlockForm Read(BaseText text, Block block)
    {
        var source = text.File.Slice(block.Start, block.End);
        var codePoints = CodePoints.Of(source);
        int start = 0,
            end = codePoints.Length;
        while (start < end && IsSpace(codePoints[start]))
        {
            start++;
        }

        while (end > start && IsSpace(codePoints[end - 1]))
        {
            end--;
        }

        var bracket = start < end && codePoints[start] == '〈';
        var words = start + (bracket ? 1 : 0);
        SegmentKind? kind = null;
        foreach (var (opening, openingKind) in Openings)
        {
            var after = words + opening.Length;
            if (
                after < end
                && Matches(codePoints.AsSpan()[words..], opening)
                && IsColon(codePoints[after])
            )
            {
                kind = openingKind;
                start = after + 1;
                while (start < end && IsSpace(codePoints[start]))
                {
                    start++;
                }

                break;
            }
        }

        if (
            end > start
            && codePoints[end - 1] == '〉'
            && (kind is not null || IsUnopened(codePoints.AsSpan()[start..(end - 1)]))
        )
        {
            end--;
        }

        return new BlockForm(kind, block.Start + start, block.Start + end);
    }

    private static bool Matches(ReadOnlySpan<int> codePoints, string words)
    {
        if (codePoints.Length < words.Length)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (codePoints[i] != words[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True if a 〉 after this text closes nothing in it.</summary>
    private static bool IsUnopened(ReadOnlySpan<int> before)
    {
        var depth = 0;
        foreach (var codePoint in before)
        {
            depth += codePoint switch
            {
                '〈' => 1,
                '〉' => -1,
                _ => 0,
            };
        }

        return depth <= 0;
    }

    private static bool IsColon(int codePoint) => codePoint is '：' or ':';

    private static bool IsSpace(int codePoint) => codePoint is ' ' or '\u3000' or '\t' or 0xFEFF;
}
