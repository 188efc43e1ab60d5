using System.Globalization;
using System.Text;

namespace Dianjiao;

/// <summary>
/// The characters that words consist of, as the proofs count them: letters of any script, digits, combining marks, and
/// signs that stand for something (□, ©, a private-use character). Punctuation does not count: it may be markup.
/// </summary>
public static class WordCharacters
{
    public static bool IsOne(Rune rune) =>
        rune.IsAscii
            ? char.IsAsciiLetterOrDigit((char)rune.Value)
            : rune != Rune.ReplacementChar
                && Rune.GetUnicodeCategory(rune)
                    is UnicodeCategory.LowercaseLetter
                        or UnicodeCategory.UppercaseLetter
                        or UnicodeCategory.TitlecaseLetter
                        or UnicodeCategory.ModifierLetter
                        or UnicodeCategory.OtherLetter
                        or UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.SpacingCombiningMark
                        or UnicodeCategory.EnclosingMark
                        or UnicodeCategory.DecimalDigitNumber
                        or UnicodeCategory.LetterNumber
                        or UnicodeCategory.OtherNumber
                        or UnicodeCategory.OtherSymbol
                        or UnicodeCategory.PrivateUse
                        or UnicodeCategory.OtherNotAssigned;

    /// <summary>Returns the word characters of a text, in order.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var words = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            // Letters without accents and Han characters are nearly all.
            var usual = 0;
            while (
                usual < text.Length
                && (char.IsAsciiLetterOrDigit(text[usual]) || text[usual] is >= '一' and <= '鿿')
            )
            {
                usual++;
            }

            words.Append(text[..usual]);
            text = text[usual..];
            if (text.IsEmpty)
            {
                break;
            }

            Rune.DecodeFromUtf16(text, out var rune, out var length);
            if (IsOne(rune))
            {
                words.Append(text[..length]);
            }

            text = text[length..];
        }

        return words.ToString();
    }
}
