using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Dianjiao.Render.Fonts;

/// <summary>A set of Unicode code points, 0 to 10FFFF, as a bit map of 136 KiB: quick to fill and to compare.</summary>
public sealed class CodePointSet
{
    private const int Limit = 0x110000;
    private readonly ulong[] words = new ulong[Limit / 64];

    /// <summary>The number of code points in the set; counted at each call.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    public void Clear() => Array.Clear(words);

    public void Add(int codePoint) => words[codePoint >> 6] |= 1UL << (codePoint & 63);

    /// <summary>Adds a range of code points.</summary>
    /// <param name="first">The first code point.</param>
    /// <param name="last">The last code point, inclusive; code points beyond Unicode are left out.</param>
    public void AddRange(int first, int last)
    {
        for (var i = first; i <= Math.Min(last, Limit - 1); i++)
        {
            Add(i);
        }
    }

    public void AddRange(ReadOnlySpan<int> codePoints)
    {
        foreach (var codePoint in codePoints)
        {
            Add(codePoint);
        }
    }

    public void Add(CodePointSet other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] |= other.words[i];
        }
    }

    public void Remove(int codePoint) => words[codePoint >> 6] &= ~(1UL << (codePoint & 63));

    public void Remove(CodePointSet other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] &= ~other.words[i];
        }
    }

    /// <summary>Keeps only the code points that the other set has too.</summary>
    public void Intersect(CodePointSet other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i] &= other.words[i];
        }
    }

    public CodePointSet Copy()
    {
        var copy = new CodePointSet();
        copy.Add(this);
        return copy;
    }

    public bool Contains(int codePoint) =>
        (uint)codePoint < Limit && (words[codePoint >> 6] & (1UL << (codePoint & 63))) != 0;

    /// <summary>Returns the code points in ascending order.</summary>
    public ImmutableArray<int> ToImmutable()
    {
        var result = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < words.Length; i++)
        {
            for (var rest = words[i]; rest != 0; rest &= rest - 1)
            {
                result.Add((i << 6) + BitOperations.TrailingZeroCount(rest));
            }
        }

        return result.ToImmutable();
    }

    /// <summary>
    /// Returns the value of <c>unicode-range</c> (CSS Fonts 4, §4.5) for sorted code points: U+4E00-4E02,U+4E5D.
    /// </summary>
    public static string ToUnicodeRange(ReadOnlySpan<int> codePoints)
    {
        var result = new StringBuilder(codePoints.Length * 6);
        for (var i = 0; i < codePoints.Length; )
        {
            var end = i + 1;
            while (end < codePoints.Length && codePoints[end] == codePoints[end - 1] + 1)
            {
                end++;
            }

            result.Append(result.Length == 0 ? "U+" : ",U+");
            result.Append(CultureInfo.InvariantCulture, $"{codePoints[i]:X}");
            if (end - i > 1)
            {
                result.Append(CultureInfo.InvariantCulture, $"-{codePoints[end - 1]:X}");
            }

            i = end;
        }

        return result.ToString();
    }
}
