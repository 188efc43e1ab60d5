using System.Numerics;

namespace Dianjiao.Base;

/// <summary>
/// Where words stand in a row of characters. A short stretch is looked through; for a long one the places of every two
/// neighbours are kept, and only those of the rarest pair of the words are compared: notes on a volume that has no line
/// breaks would otherwise each be sought in all of it.
/// </summary>
public sealed class WordFinder
{
    private const int ShortStretch = 4096;

    private readonly ReadOnlyMemory<int> characters;

    // By bucket, where its places begin; the places of a bucket ascend.
    private int[] starts = [];
    private int[] places = [];

    /// <param name="characters">Code points.</param>
    public WordFinder(ReadOnlyMemory<int> characters) => this.characters = characters;

    /// <summary>How many places of a long stretch were held against words.</summary>
    public long Compared { get; private set; }

    /// <summary>All places of the words between start and end, from first to last; they may overlap.</summary>
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

    // Multiplied by the golden ratio (Knuth, TAOCP 6.4), and the upper half taken.
    private int Bucket(int one, int other) =>
        (int)(
            (((((ulong)one << 32) | (uint)other) * 0x9E3779B97F4A7C15) >> 32)
            & (ulong)(starts.Length - 2)
        );
}
