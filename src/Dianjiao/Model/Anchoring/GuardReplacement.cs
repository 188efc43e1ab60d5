using Dianjiao.Script;

namespace Dianjiao.Model.Anchoring;

/// <summary>
/// Decides whether a quoted line was replaced by one of the present text, and holds nothing else. At least half of the
/// longer line must be the same, and where they differ the text must have as many characters as the line, or more.
/// Characters that nothing has replaced may be a translator's. So may characters that the text has nowhere, unless one
/// stands for one and two thirds of the line are the same.
/// </summary>
internal static class GuardReplacement
{
    // A comparison of longer lines would take too long.
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
                // The usual correction is of one character; several may be a word of the translator's.
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

    /// <summary>Returns the places of a longest common subsequence, in order.</summary>
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
