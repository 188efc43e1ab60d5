using System.Globalization;
using System.Text;

namespace Dianjiao.Base;

/// <summary>
/// Tells the characters of a text from its marks. Marks are what an editor may add or take away without touching
/// the text: punctuation, brackets, spaces and invisible format characters. Signs that stand in the place of a
/// character (□ for a lost one, 〇 as a numeral, ideographic descriptions) are characters.
/// </summary>
public static class PunctuationMarks
{
    public static bool IsMark(int codePoint)
    {
        // Almost every character of a Chinese text is decided here, without a look into Unicode's tables.
        if (codePoint is >= 0x3400 and <= 0x9FFF)
        {
            return false;
        }

        if (codePoint is >= 0xD800 and <= 0xDFFF)
        {
            return false;
        }

        switch (Rune.GetUnicodeCategory(new Rune(codePoint)))
        {
            case UnicodeCategory.ConnectorPunctuation:
            case UnicodeCategory.DashPunctuation:
            case UnicodeCategory.OpenPunctuation:
            case UnicodeCategory.ClosePunctuation:
            case UnicodeCategory.InitialQuotePunctuation:
            case UnicodeCategory.FinalQuotePunctuation:
            case UnicodeCategory.OtherPunctuation:
            case UnicodeCategory.SpaceSeparator:
            case UnicodeCategory.MathSymbol:
            case UnicodeCategory.CurrencySymbol:
            case UnicodeCategory.ModifierSymbol:
            case UnicodeCategory.Format:
                return true;
            default:
                return codePoint == '\t';
        }
    }

    /// <summary>True for a mark that ends a sentence; closing quotation marks may follow it.</summary>
    public static bool EndsSentence(int codePoint) =>
        codePoint is '。' or '！' or '？' or '!' or '?';

    /// <summary>True for a mark that closes a quotation or a bracket.</summary>
    public static bool Closes(int codePoint) =>
        codePoint is '」' or '』' or '”' or '’' or '》' or '〉' or '）' or '〕';
}
