using System.Collections.Immutable;
using System.Text;

namespace Dianjiao;

/// <summary>Treats strings as sequences of Unicode code points. Everything is ordinal; nothing is normalised.</summary>
public static class CodePoints
{
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        foreach (var c in text)
        {
            if (char.IsLowSurrogate(c))
            {
                count--;
            }
        }

        return count;
    }

    public static ImmutableArray<int> Of(string text)
    {
        var result = ImmutableArray.CreateBuilder<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Add(rune.Value);
        }

        return result.ToImmutable();
    }

    public static string ToText(ReadOnlySpan<int> codePoints)
    {
        var builder = new StringBuilder(codePoints.Length);
        Span<char> units = stackalloc char[2];
        foreach (var codePoint in codePoints)
        {
            var written = new Rune(codePoint).EncodeToUtf16(units);
            builder.Append(units[..written]);
        }

        return builder.ToString();
    }
}
