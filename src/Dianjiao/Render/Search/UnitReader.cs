using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Dianjiao.Script;

namespace Dianjiao.Render.Search;

/// <summary>
/// Reads a text as the units that a search compares: single Han characters, each as the one that stands for its
/// variants, and words of other scripts in lower case without diacritics. Everything else only separates words. The
/// page's script reads texts and queries in the same way (<c>search-index.js</c>); a test compares both.
/// </summary>
/// <param name="word">The buffer of the current word, which the caller lends so that it is allocated only once.</param>
internal ref struct UnitReader(ReadOnlySpan<char> text, List<char> word)
{
    private ReadOnlySpan<char> rest = text;

    /// <summary>The character that was read; 0 when the unit is a word.</summary>
    public int Character { get; private set; }

    /// <summary>The word that was read; empty when the unit is a character.</summary>
    public readonly ReadOnlySpan<char> Word => CollectionsMarshal.AsSpan(word);

    /// <summary>Reads the next unit; returns false at the end of the text.</summary>
    public bool Read()
    {
        word.Clear();
        while (!rest.IsEmpty)
        {
            if (char.IsAsciiLetterOrDigit(rest[0]))
            {
                // A short way for nearly all letters of a translation.
                word.Add(char.ToLowerInvariant(rest[0]));
                rest = rest[1..];
                continue;
            }

            Rune.DecodeFromUtf16(rest, out var rune, out var length);
            if (IsHan(rune.Value))
            {
                if (word.Count > 0)
                {
                    break;
                }

                rest = rest[length..];
                Character = VariantTable.Canonical(rune.Value);
                return true;
            }

            if (Rune.IsLetterOrDigit(rune) && !IsSilent(rune.Value))
            {
                Append(rune);
            }
            else if (word.Count > 0 && !IsSilent(rune.Value) && !IsInvisible(rune))
            {
                break;
            }

            rest = rest[length..];
        }

        Character = 0;
        return word.Count > 0;
    }

    /// <summary>
    /// True for a character of a script that is written without spaces, and for what may stand in its place: a sign for
    /// a lost character, a private-use character, the description of a rare one.
    /// </summary>
    public static bool IsHan(int codePoint) =>
        codePoint
            is (>= 0x4E00 and <= 0x9FFF)
                or (>= 0x3400 and <= 0x4DBF)
                or (>= 0x20000 and <= 0x3FFFF)
                or (>= 0xE000 and <= 0xFAFF)
                or (>= 0x2E80 and <= 0x2FFF)
                or (>= 0x3005 and <= 0x3007)
                or 0x3013
                or (>= 0x3021 and <= 0x3029)
                or (>= 0x3031 and <= 0x3035)
                or (>= 0x3038 and <= 0x303C)
                or (>= 0x3041 and <= 0x3096)
                or (>= 0x30A1 and <= 0x30FA)
                or (>= 0x3105 and <= 0x312F)
                or (>= 0x3131 and <= 0x318E)
                or (>= 0x31A0 and <= 0x31FF)
                or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0x17000 and <= 0x18DFF)
                or (>= 0x1B000 and <= 0x1B2FF)
                or (>= 0x2580 and <= 0x25FF)
                or 0xFFFD
                or >= 0xF0000;

    /// <summary>
    /// True for apostrophes and the half rings of transcriptions, which stand within a word but are not part of it.
    /// </summary>
    private static bool IsSilent(int codePoint) =>
        codePoint is '\'' or 0x2018 or 0x2019 or (>= 0x2BB and <= 0x2BF);

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private readonly void Append(Rune rune)
    {
        var codePoint = rune.Value;
        // Full-width letters and digits are read as the usual ones.
        var narrow = codePoint is >= 0xFF10 and <= 0xFF5A ? codePoint - 0xFEE0 : codePoint;
        if (LatinLetters.Base(narrow) is { } letters)
        {
            foreach (var letter in letters)
            {
                word.Add(letter);
            }

            return;
        }

        Span<char> units = stackalloc char[2];
        var length = Rune.ToLowerInvariant(new Rune(narrow)).EncodeToUtf16(units);
        foreach (var unit in units[..length])
        {
            word.Add(unit);
        }
    }
}
