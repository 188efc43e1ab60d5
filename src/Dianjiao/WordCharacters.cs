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
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsOne(rune))
            {
                words.Append(rune);
            }
        }

        return words.ToString();
    }
}
