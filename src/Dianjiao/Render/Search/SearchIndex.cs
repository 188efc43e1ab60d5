using System.Runtime.InteropServices;

namespace Dianjiao.Render.Search;

/// <summary>Collects the segments in which each pair of characters and each word occurs.</summary>
internal sealed class SearchIndex
{
    /// <summary>The second character of a pair where the text ends or a word follows.</summary>
    public const int End = '$';

    // A dictionary's hash joins the two halves of a key by exclusive or, which would put thousands of pairs into one
    // bucket. So keys are multiplied by the golden ratio (Knuth, TAOCP 6.4), and by its inverse modulo 2⁶⁴ when they
    // are read.
    private const ulong Scatter = 0x9E3779B97F4A7C15;
    private const ulong Gather = 0xF1DE83E19937733D;

    private readonly Dictionary<ulong, Posting> pairs = [];
    private readonly Dictionary<string, Posting> words = new(StringComparer.Ordinal);
    private readonly List<char> buffer = [];

    /// <summary>The characters in the index, each as the one that stands for its variants.</summary>
    public HashSet<int> Characters =>
        [.. pairs.Keys.Select(k => CodePoint((uint)((k * Gather) >> 32)))];

    /// <summary>Adds the pairs and words of a text.</summary>
    /// <param name="segment">The number of the segment in the edition; calls must come in this order.</param>
    public void Add(int segment, string text)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var units = new UnitReader(text, buffer);
        var before = 0;
        while (units.Read())
        {
            if (before != 0)
            {
                AddPair(segment, before, units.Character == 0 ? End : units.Character);
            }

            if (units.Character == 0)
            {
                ref var word = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    lookup,
                    units.Word,
                    out _
                );
                word.Add(segment);
            }

            before = units.Character;
        }

        if (before != 0)
        {
            AddPair(segment, before, End);
        }
    }

    /// <summary>Returns the pairs in the order in which scripts compare strings.</summary>
    public List<(int First, int Second, Posting Posting)> SortedPairs()
    {
        var keys = pairs.Keys.Select(k => k * Gather).ToArray();
        Array.Sort(keys);
        return
        [
            .. keys.Select(k =>
                (CodePoint((uint)(k >> 32)), CodePoint((uint)k), pairs[k * Scatter])
            ),
        ];
    }

    /// <summary>Returns the words in the order in which scripts compare strings.</summary>
    public List<(string Word, Posting Posting)> SortedWords()
    {
        var keys = words.Keys.ToArray();
        Array.Sort(keys, StringComparer.Ordinal);
        return [.. keys.Select(k => (k, words[k]))];
    }

    private void AddPair(int segment, int first, int second)
    {
        ref var pair = ref CollectionsMarshal.GetValueRefOrAddDefault(
            pairs,
            (((ulong)Rank(first) << 32) | Rank(second)) * Scatter,
            out _
        );
        pair.Add(segment);
    }

    // Scripts compare strings by UTF-16 units, so U+E000 to U+FFFF come after the code points with surrogates.
    private static uint Rank(int codePoint) =>
        (uint)(codePoint is >= 0xE000 and <= 0xFFFF ? codePoint + 0x110000 : codePoint);

    private static int CodePoint(uint rank) => (int)(rank >= 0x11E000 ? rank - 0x110000 : rank);
}
