namespace Dianjiao.Model.Anchoring;

/// <summary>
/// Whether words stand together somewhere in a text. Few questions are answered by looking through it; many by its
/// suffixes in order, sorted by doubling (Manber and Myers 1993) no deeper than the longest question needs, so that a
/// file whose every guard is stale is read in time that grows as the text does.
/// </summary>
public sealed class TextRuns(string text)
{
    private const int FewQuestions = 64;
    private const int ShortText = 2048;

    // As many UTF-16 units as one key of the first sorting holds.
    private const int FirstDepth = 4;

    private int asked;
    private int[] suffixes = [];
    private int[] ranks = [];

    // How many units of the suffixes are in order.
    private int depth;

    // Stretches of suffixes that are alike so far.
    private List<(int Start, int End)> alike = [];

    public bool Has(string run)
    {
        if (text.Length <= ShortText || asked < FewQuestions)
        {
            asked++;
            return text.Contains(run, StringComparison.Ordinal);
        }

        if (run.Length > text.Length)
        {
            return false;
        }

        Sort(run.Length);
        int low = 0,
            high = suffixes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(text, suffixes[middle], run, 0, run.Length) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < suffixes.Length
            && string.CompareOrdinal(text, suffixes[low], run, 0, run.Length) == 0;
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
            for (var n = 0; n < FirstDepth; n++)
            {
                keys[i] = (keys[i] << 16) | (i + n < text.Length ? text[i + n] : 0u);
            }
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

        // The ranks of this depth are asked for until all stretches are sorted.
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
