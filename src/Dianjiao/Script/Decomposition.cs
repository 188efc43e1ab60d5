using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Dianjiao.Script;

/// <summary>
/// Takes the composed letters of a text apart, for comparing names of files: to some file systems é, and e followed by
/// an accent, are the same. The runtime's own normalisation does nothing where the system has no tables for it.
/// </summary>
public static class Decomposition
{
    // The Unicode Standard, 3.12: Hangul syllables are composed by arithmetic and stand in no table.
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int Vowels = 21;
    private const int Finals = 28;

    private static readonly Lazy<FrozenDictionary<int, string>> Rows = new(Load);

    public static string Of(string text)
    {
        if (text.All(char.IsAscii))
        {
            return text;
        }

        var apart = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(apart, rune);
        }

        return Ordered(apart.ToString());
    }

    private static void Append(StringBuilder apart, Rune rune)
    {
        if (rune.Value is >= FirstSyllable and <= LastSyllable)
        {
            var index = rune.Value - FirstSyllable;
            apart.Append((char)(0x1100 + (index / (Vowels * Finals))));
            apart.Append((char)(0x1161 + (index / Finals % Vowels)));
            if (index % Finals > 0)
            {
                apart.Append((char)(0x11A7 + (index % Finals)));
            }
        }
        else if (Rows.Value.TryGetValue(rune.Value, out var parts))
        {
            apart.Append(parts);
        }
        else
        {
            apart.Append(rune.ToString());
        }
    }

    /// <summary>
    /// Puts the marks on a letter in the order of their code points, so that two orders that look alike become one.
    /// </summary>
    private static string Ordered(string text)
    {
        var runes = text.EnumerateRunes().ToArray();
        var start = 0;
        while (start < runes.Length)
        {
            var end = start;
            while (
                end < runes.Length
                && Rune.GetUnicodeCategory(runes[end]) == UnicodeCategory.NonSpacingMark
            )
            {
                end++;
            }

            Array.Sort(runes, start, end - start);
            start = end + 1;
        }

        return string.Concat(runes);
    }

    private static FrozenDictionary<int, string> Load()
    {
        using var stream =
            typeof(Decomposition).Assembly.GetManifestResourceStream(
                "Dianjiao.Script.decompositions.txt"
            )
            ?? throw new InvalidOperationException(
                "The assembly was built without decompositions.txt."
            );
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new Dictionary<int, string>(2100);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            rows.Add(
                Number(line[..tab]),
                string.Concat(line[(tab + 1)..].Split(' ').Select(p => new Rune(Number(p))))
            );
        }

        return rows.ToFrozenDictionary();

        static int Number(string text) =>
            int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
