using Dianjiao.Script;

namespace Dianjiao.Model.Anchoring;

/// <summary>
/// Whether a line that was quoted from an older text has become one of the present text, and nothing else stands in it:
/// at least half of the longer one is the same, and where they differ the text has as many characters or more in the
/// place of those it had. Characters that nothing has replaced may be a translator's, and so may those that the text
/// has nowhere, unless it is one for one and two thirds of the line are the same.
/// </summary>
internal static class GuardReplacement
{
    // Beyond this the comparison would take longer than it helps.
    private const int LargestTable = 4_000_000;

    public static bool Is(string old, string now, QuotedText quoted)
    {
        int[] left = [.. CodePoints.Of(old)];
        int[] right = [.. CodePoints.Of(now)];
        var start = left.AsSpan().CommonPrefixLength(right);
        var end = 0;
        while (
            end < Math.Min(left.Length, right.Length) - start
            && left[^(end + 1)] == right[^(end + 1)]
        )
        {
            end++;
        }

        var was = left.AsSpan(start, left.Length - start - end);
        var has = right.AsSpan(start, right.Length - start - end);
        if ((long)was.Length * has.Length > LargestTable)
        {
            return false;
        }

        var same = start + end;
        var hasUnknown = false;
        int i = 0,
            j = 0;
        foreach (var (at, to) in Common(was, has).Append((was.Length, has.Length)))
        {
            if (!IsReplaced(was[i..at], has[j..to], quoted, ref hasUnknown))
            {
                return false;
            }

            same += at < was.Length ? 1 : 0;
            (i, j) = (at + 1, to + 1);
        }

        var longer = Math.Max(left.Length, right.Length);
        return hasUnknown ? 3 * same >= 2 * longer : 2 * same >= longer;
    }

    private static bool IsReplaced(
        ReadOnlySpan<int> was,
        ReadOnlySpan<int> has,
        QuotedText quoted,
        ref bool hasUnknown
    )
    {
        if (was.Length > has.Length)
        {
            return false;
        }

        foreach (var character in was)
        {
            if (!quoted.HasCharacter(character) && !HasVariant(character, has))
            {
                // The usual correction is of one character. Several may be a word.
                hasUnknown = true;
                return was.Length == 1 && has.Length == 1;
            }
        }

        return true;
    }

    private static bool HasVariant(int character, ReadOnlySpan<int> has)
    {
        foreach (var other in has)
        {
            if (VariantTable.Canonical(other) == VariantTable.Canonical(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The places of a longest sequence that both have, in order.</summary>
    private static List<(int Was, int Has)> Common(ReadOnlySpan<int> was, ReadOnlySpan<int> has)
    {
        var lengths = new int[was.Length + 1, has.Length + 1];
        for (var i = was.Length - 1; i >= 0; i--)
        {
            for (var j = has.Length - 1; j >= 0; j--)
            {
                lengths[i, j] =
                    was[i] == has[j]
                        ? lengths[i + 1, j + 1] + 1
                        : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var common = new List<(int, int)>();
        for (int i = 0, j = 0; i < was.Length && j < has.Length; )
        {
            if (was[i] == has[j])
            {
                common.Add((i++, j++));
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return common;
    }
}
