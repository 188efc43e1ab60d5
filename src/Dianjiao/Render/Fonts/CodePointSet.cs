using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// A set of Unicode code points, 0 to 10FFFF, as bit maps of 4,096 each, made when they are needed: quick to fill and to
/// compare.
/// </summary>
public sealed class CodePointSet
{
    private const int Limit = 0x110000;
    private const int BlockBits = 12;
    private const int WordsOfBlock = 1 << (BlockBits - 6);

    private readonly ulong[]?[] blocks = new ulong[Limit >> BlockBits][];

    /// <summary>The number of code points in the set; counted at each call.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var block in blocks)
            {
                foreach (var word in block ?? [])
                {
                    count += BitOperations.PopCount(word);
                }
            }

            return count;
        }
    }

    public void Clear()
    {
        foreach (var block in blocks)
        {
            block?.AsSpan().Clear();
        }
    }

    public void Add(int codePoint) =>
        (blocks[codePoint >> BlockBits] ??= new ulong[WordsOfBlock])[Word(codePoint)] |= Bit(
            codePoint
        );

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
        for (var i = 0; i < blocks.Length; i++)
        {
            if (other.blocks[i] is { } added)
            {
                var own = blocks[i] ??= new ulong[WordsOfBlock];
                for (var j = 0; j < WordsOfBlock; j++)
                {
                    own[j] |= added[j];
                }
            }
        }
    }

    public void Remove(int codePoint)
    {
        if (blocks[codePoint >> BlockBits] is { } block)
        {
            block[Word(codePoint)] &= ~Bit(codePoint);
        }
    }

    public void Remove(CodePointSet other)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is { } own && other.blocks[i] is { } removed)
            {
                for (var j = 0; j < WordsOfBlock; j++)
                {
                    own[j] &= ~removed[j];
                }
            }
        }
    }

    /// <summary>Keeps only the code points that the other set has too.</summary>
    public void Intersect(CodePointSet other)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (other.blocks[i] is not { } kept)
            {
                blocks[i] = null;
            }
            else if (blocks[i] is { } own)
            {
                for (var j = 0; j < WordsOfBlock; j++)
                {
                    own[j] &= kept[j];
                }
            }
        }
    }

    public CodePointSet Copy()
    {
        var copy = new CodePointSet();
        copy.Add(this);
        return copy;
    }

    public bool Contains(int codePoint) =>
        (uint)codePoint < Limit
        && blocks[codePoint >> BlockBits] is { } block
        && (block[Word(codePoint)] & Bit(codePoint)) != 0;

    /// <summary>Returns the code points in ascending order.</summary>
    public ImmutableArray<int> ToImmutable()
    {
        var result = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < blocks.Length; i++)
        {
            for (var j = 0; blocks[i] is { } block && j < WordsOfBlock; j++)
            {
                for (var rest = block[j]; rest != 0; rest &= rest - 1)
                {
                    result.Add((i << BlockBits) + (j << 6) + BitOperations.TrailingZeroCount(rest));
                }
            }
        }

        return result.DrainToImmutable();
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

    private static int Word(int codePoint) => (codePoint >> 6) & (WordsOfBlock - 1);

    private static ulong Bit(int codePoint) => 1UL << (codePoint & 63);
}
