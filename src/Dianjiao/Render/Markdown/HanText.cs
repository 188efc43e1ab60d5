using System.Text;

namespace Dianjiao.Render.Markdown;

/// <summary>Tells Han characters and their punctuation from other writing.</summary>
internal static class HanText
{
    /// <summary>
    /// True for a character that is set without spaces: Han, kana, private use, or a full-width mark.
    /// </summary>
    public static bool IsWide(Rune? rune) => rune is { } r && (IsHan(r) || IsWideMark(r));

    /// <summary>True for Han characters, kana, bopomofo and private-use characters.</summary>
    public static bool IsHan(Rune rune) =>
        rune.Value
            is (>= 0x2E80 and <= 0x2FDF)
                or (>= 0x3005 and <= 0x3007)
                or (>= 0x3040 and <= 0x312F)
                or (>= 0x3400 and <= 0x4DBF)
                or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0xE000 and <= 0xF8FF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x20000 and <= 0x3FFFF);

    private static bool IsWideMark(Rune rune) =>
        rune.Value
            is (>= 0x3001 and <= 0x3003)
                or (>= 0x3008 and <= 0x3011)
                or (>= 0x3014 and <= 0x301B)
                or (>= 0xFF01 and <= 0xFF60);

    /// <summary>
    /// Returns the length, in UTF-16 units, of the run of Han text at the beginning. Marks belong to a run only if Han
    /// characters stand on both sides.
    /// </summary>
    public static int RunLength(ReadOnlySpan<char> text)
    {
        int length = 0,
            end = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            length += rune.Utf16SequenceLength;
            if (IsHan(rune))
            {
                end = length;
            }
            else if (end == 0 || !IsWideMark(rune))
            {
                break;
            }
        }

        return end;
    }
}
