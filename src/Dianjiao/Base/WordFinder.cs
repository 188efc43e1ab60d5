using System.Numerics;

namespace Dianjiao.Base;

/// <summary>
/// Finds words in a row of characters. A short stretch is searched directly. For a long one an index of every two
/// neighbouring characters is made, and only the places of the rarest pair of the words are compared: otherwise each
/// note on a volume without line breaks would be sought in all of it.
/// </summary>
public sealed class WordFinder
{
    private const int ShortStretch = 4096;

    private readonly ReadOnlyMemory<int> characters;

    // For each bucket, the index of its first place; the places of a bucket ascend.
    private int[] starts = [];
    private int[] places = [];

    /// <param name="characters">The text as code points.</param>
    public WordFinder(ReadOnlyMemory<int> characters) => this.characters = characters;

    /// <summary>The number of places of long stretches at which words were compared, for measuring.</summary>
    public long Compared { get; private set; }

    /// <summary>Returns all places of the words between start and end, from first to last; they may overlap.</summary>
    public List<int> Find(ReadOnlySpan<int> words, int start, int end)
    {
        var found = new List<int>();
        if (words.IsEmpty)
        {
            return found;
        }

        if (words.Length > 1 && end - start > ShortStretch)
        {
            FindByPairs(words, start, end, found);
            return found;
        }

        var text = characters.Span;
        while (start <= end - words.Length)
        {
            var next = text[start..end].IndexOf(words);
            if (next < 0)
            {
                break;
            }

            found.Add(start + next);
            start += next + 1;
        }

        return found;
    }

    private void FindByPairs(ReadOnlySpan<int> words, int start, int end, List<int> found)
    {
        if (starts.Length == 0)
        {
            Index();
        }

        var text = characters.Span;
        ReadOnlySpan<int> rarest = [];
        var shift = 0;
        for (var i = 0; i + 1 < words.Length; i++)
        {
            var bucket = Bucket(words[i], words[i + 1]);
            var pairs = places.AsSpan(starts[bucket]..starts[bucket + 1]);
            if (i == 0 || pairs.Length < rarest.Length)
            {
                rarest = pairs;
                shift = i;
            }
        }

        var first = rarest.BinarySearch(start + shift);
        for (var i = first < 0 ? ~first : first; i < rarest.Length; i++)
        {
            var at = rarest[i] - shift;
            if (at + words.Length > end)
            {
                break;
            }

            Compared++;
            if (text.Slice(at, words.Length).SequenceEqual(words))
            {
                found.Add(at);
            }
        }
    }

    private void Index()
    {
        var text = characters.Span;
        starts = new int[BitOperations.RoundUpToPowerOf2((uint)text.Length) + 1];
        for (var i = 0; i + 1 < text.Length; i++)
        {
            starts[Bucket(text[i], text[i + 1]) + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        places = new int[text.Length - 1];
        var next = starts.AsSpan().ToArray();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            places[next[Bucket(text[i], text[i + 1])]++] = i;
        }
    }

    // Fibonacci hashing: the pair is multiplied by the golden ratio (Knuth, TAOCP 6.4) and the upper half is taken.
    private int Bucket(int one, int other) =>
        (int)(
            (((((ulong)one << 32) | (uint)other) * 0x9E3779B97F4A7C15) >> 32)
            & (ulong)(starts.Length - 2)
        );
}
