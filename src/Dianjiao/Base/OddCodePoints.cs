using System.Globalization;
using System.Text;

namespace Dianjiao.Base;

/// <summary>Tells which code points cannot be read as they stand, and what the editor can do about each kind.</summary>
public static class OddCodePoints
{
    /// <summary>The sign that readers see in the place of a character without a shape: 〓.</summary>
    public const int Stand = '〓';

    /// <summary>Returns the diagnostic for an odd code point; null for an ordinary one.</summary>
    public static DiagnosticCode? CodeFor(int codePoint)
    {
        if (codePoint is (>= 0x3000 and <= 0x9FFF and not 0x3164) or (>= 0x20 and < 0x7F))
        {
            return null;
        }

        if (codePoint == 0xFFFD)
        {
            return Codes.ReplacementCharacter;
        }

        if (codePoint == 0xFEFF)
        {
            return Codes.ByteOrderMark;
        }

        return Rune.GetUnicodeCategory(new Rune(codePoint)) switch
        {
            UnicodeCategory.Control when codePoint != '\t' => Codes.ControlCharacter,
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator =>
                Codes.ControlCharacter,
            UnicodeCategory.PrivateUse => Codes.PrivateUse,
            UnicodeCategory.OtherNotAssigned => Codes.Unassigned,
            UnicodeCategory.Format => Codes.InvisibleCharacter,
            _ => null,
        };
    }

    /// <summary>True for a code point for which no font has a shape; readers see 〓 and its number.</summary>
    public static bool HasNoShape(int codePoint) =>
        CodeFor(codePoint) is { } code
        && (
            code == Codes.ReplacementCharacter
            || code == Codes.ControlCharacter
            || code == Codes.PrivateUse
            || code == Codes.Unassigned
        );

    /// <summary>
    /// True for a code point that may not stand in an HTML or XML document in any form, not even as a reference.
    /// </summary>
    public static bool IsForbiddenInMarkup(int codePoint) =>
        codePoint
            is (< 0x20 and not (0x9 or 0xA or 0xD))
                or (>= 0x7F and < 0xA0)
                or (>= 0xFDD0 and <= 0xFDEF)
        || (codePoint & 0xFFFE) == 0xFFFE;

    /// <summary>Names a code point in a diagnostic's message.</summary>
    public static string Describe(int codePoint) =>
        CodeFor(codePoint) switch
        {
            { } code when code == Codes.ReplacementCharacter =>
                "U+FFFD, the sign of a character lost in conversion,",
            { } code when code == Codes.ByteOrderMark => "the byte order mark U+FEFF",
            { } code when code == Codes.ControlCharacter =>
                $"the control character U+{codePoint:X4}",
            { } code when code == Codes.PrivateUse => $"the private-use character U+{codePoint:X4}",
            { } code when code == Codes.Unassigned =>
                $"U+{codePoint:X4}, to which Unicode assigns no character,",
            { } code when code == Codes.InvisibleCharacter =>
                $"the invisible character U+{codePoint:X4}",
            _ => $"U+{codePoint:X4}",
        };

    /// <summary>Returns the hint for a diagnostic about an odd code point.</summary>
    public static string Remedy(DiagnosticCode code) =>
        code == Codes.ByteOrderMark ? "nothing to do: it is kept as a mark and shown nowhere"
        : code == Codes.InvisibleCharacter
            ? "nothing to do: it is kept as a mark; a search ignores it"
        : "readers see 〓 until an emend entry in apparatus.yml says what is meant; fill in its reading";

    /// <summary>
    /// Writes words in the double quotation marks of YAML; a character that cannot be seen is written as its number:
    /// "罗\uE406".
    /// </summary>
    public static string Quoted(ReadOnlySpan<int> words)
    {
        var quoted = new StringBuilder("\"");
        foreach (var codePoint in words)
        {
            quoted.Append(
                codePoint is '"' or '\\' ? $"\\{(char)codePoint}"
                : CodeFor(codePoint) is null ? new Rune(codePoint).ToString()
                : codePoint > 0xFFFF ? $"\\U{codePoint:X8}"
                : $"\\u{codePoint:X4}"
            );
        }

        return quoted.Append('"').ToString();
    }
}
