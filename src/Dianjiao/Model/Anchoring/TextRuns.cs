using System.Numerics;

namespace Dianjiao.Model.Anchoring;

/// <summary>
/// Tells whether words stand together somewhere in a text. The first questions are answered by searching the text. Of
/// later ones, most are for one of its parts, or have a few characters that stand together nowhere; the others are
/// answered by its suffixes in order, sorted by doubling (Manber and Myers 1993) only as deep as the longest question
/// needs. So the time for a file whose guards are all stale grows only as the text does.
/// </summary>
public sealed class TextRuns
{
    private const int FewQuestions = 64;
    private const int ShortText = 2048;

    // The number of UTF-16 units in a key of the first sorting.
    private const int FirstDepth = 4;

    // The size of the table of short stretches, in bits for each unit of the text.
    private const int BitsOfAUnit = 16;

    private readonly string text;
    private readonly HashSet<string> parts;
    private ulong[] stretches = [];
    private int asked;
    private int[] suffixes = [];
    private int[] ranks = [];

    // The number of units by which the suffixes are in order.
    private int depth;

    // The stretches of suffixes that are still alike.
    private List<(int Start, int End)> alike = [];

    /// <param name="parts">The parts of the text, in order.</param>
    public TextRuns(IReadOnlyList<string> parts)
    {
        text = string.Concat(parts);
        this.parts = parts.ToHashSet(StringComparer.Ordinal);
    }

    public bool Has(string run)
    {
        if (parts.Contains(run))
        {
            return true;
        }

        if (text.Length <= ShortText || asked < FewQuestions)
        {
            asked++;
            return text.Contains(run, StringComparison.Ordinal);
        }

        if (run.Length > text.Length || !MayHave(run))
        {
            return false;
        }

        Sort(run.Length);
        var first = Ordered.First(
            suffixes.Length,
            i => string.CompareOrdinal(text, suffixes[i], run, 0, run.Length) >= 0
        );
        return first < suffixes.Length
            && string.CompareOrdinal(text, suffixes[first], run, 0, run.Length) == 0;
    }

    /// <summary>
    /// True if the text has every short stretch of the words; because the table may collide, it may be true wrongly.
    /// </summary>
    private bool MayHave(string run)
    {
        if (stretches.Length == 0)
        {
            stretches = new ulong[
                BitOperations.RoundUpToPowerOf2((uint)text.Length * BitsOfAUnit / 64)
            ];
            for (var i = 0; i + FirstDepth <= text.Length; i++)
            {
                var (word, bit) = Place(text, i);
                stretches[word] |= bit;
            }
        }

        for (var i = 0; i + FirstDepth <= run.Length; i++)
        {
            var (word, bit) = Place(run, i);
            if ((stretches[word] & bit) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private (int Word, ulong Bit) Place(string units, int at)
    {
        // Fibonacci hashing: the key is multiplied by the golden ratio (Knuth, TAOCP 6.4) and the upper half is taken.
        var hash = (Key(units, at) * 0x9E3779B97F4A7C15) >> 32;
        return ((int)((hash >> 6) & (ulong)(stretches.Length - 1)), 1UL << (int)(hash & 63));
    }

    private static ulong Key(string units, int at)
    {
        var key = 0UL;
        for (var n = 0; n < FirstDepth; n++)
        {
            key = (key << 16) | (at + n < units.Length ? units[at + n] : 0u);
        }

        return key;
    }

    private void Sort(int wanted)
    {
        if (depth == 0)
        {
            SortFirst();
        }

        while (depth < wanted && alike.Count > 0)
        {
            SortDeeper();
        }
    }

    private void SortFirst()
    {
        suffixes = new int[text.Length];
        ranks = new int[text.Length];
        var keys = new ulong[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            suffixes[i] = i;
            keys[i] = Key(text, i);
        }

        Array.Sort(keys, suffixes);
        depth = FirstDepth;
        alike = Group(0, keys.Length, (i, j) => keys[i] == keys[j]);
    }

    private void SortDeeper()
    {
        var sorted = new List<(int Start, int[] Keys)>(alike.Count);
        foreach (var (start, end) in alike)
        {
            var keys = new int[end - start];
            for (var i = start; i < end; i++)
            {
                var next = suffixes[i] + depth;
                keys[i - start] = next < text.Length ? ranks[next] : -1;
            }

            MemoryExtensions.Sort(keys.AsSpan(), suffixes.AsSpan(start, end - start));
            sorted.Add((start, keys));
        }

        // Ranks are changed only after all stretches are sorted, since the sorting reads them.
        alike =
        [
            .. sorted.SelectMany(s =>
                Group(
                    s.Start,
                    s.Start + s.Keys.Length,
                    (i, j) => s.Keys[i - s.Start] == s.Keys[j - s.Start]
                )
            ),
        ];
        depth *= 2;
    }

    private List<(int Start, int End)> Group(int start, int end, Func<int, int, bool> areAlike)
    {
        var groups = new List<(int, int)>();
        for (var i = start; i < end; )
        {
            var next = i;
            while (next < end && areAlike(i, next))
            {
                ranks[suffixes[next++]] = i;
            }

            if (next - i > 1)
            {
                groups.Add((i, next));
            }

            i = next;
        }

        return groups;
    }
}
