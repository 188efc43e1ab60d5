namespace Dianjiao.Model.Emending;

/// <summary>Finds the characters of a lemma that stand in its reading too.</summary>
public static class Alignment
{
    /// <summary>
    /// Returns for each character of the lemma the index of its partner in the reading, or -1: a longest common
    /// subsequence.
    /// </summary>
    /// <remarks>
    /// Of several such, it is the one that keeps the characters with which both begin, then those with which both end.
    /// Between these, from left to right, the next characters are partners where they are the same; where they differ,
    /// that of the lemma is passed over if as many can be kept without it, else that of the reading. So of words that have
    /// changed places those stay that the reading has first.
    /// </remarks>
    public static int[] Align(ReadOnlySpan<int> lemma, ReadOnlySpan<int> reading)
    {
        var partners = new int[lemma.Length];
        Array.Fill(partners, -1);

        // What both have at their ends needs no table, and leaves little in the middle. It decides, too: a lemma that is
        // cut short at one end keeps the other.
        var prefix = 0;
        while (prefix < lemma.Length && prefix < reading.Length && lemma[prefix] == reading[prefix])
        {
            partners[prefix] = prefix;
            prefix++;
        }

        var suffix = 0;
        while (
            suffix < lemma.Length - prefix
            && suffix < reading.Length - prefix
            && lemma[^(suffix + 1)] == reading[^(suffix + 1)]
        )
        {
            suffix++;
            partners[^suffix] = reading.Length - suffix;
        }

        var a = lemma[prefix..^suffix];
        var b = reading[prefix..^suffix];
        var longest = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                longest[i, j] =
                    a[i] == b[j]
                        ? longest[i + 1, j + 1] + 1
                        : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < a.Length && j < b.Length; )
        {
            if (a[i] == b[j])
            {
                partners[prefix + i++] = prefix + j++;
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return partners;
    }
}
