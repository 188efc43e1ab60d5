using System.Globalization;
using System.Text;
using Dianjiao.Base;

namespace Dianjiao.Model.Structuring;

/// <summary>Where between two characters a block is cut, so that each side keeps the marks that belong to it.</summary>
public static class CutPlace
{
    /// <summary>The place before a character and the opening marks that belong to it.</summary>
    public static int BeforeWords(BaseText text, int character, int least)
    {
        var offset = text.Offsets[character];
        for (var mark = text.MarkAt(offset) - 1; mark >= 0; mark--)
        {
            if (
                text.Marks[mark].Offset != offset - 1
                || offset - 1 < least
                || !Opens(text.Marks[mark].CodePoint)
            )
            {
                break;
            }

            offset--;
        }

        return offset;
    }

    /// <summary>The place after the marks that follow a character and close what it ends.</summary>
    public static int AfterWords(BaseText text, int character, int most)
    {
        var offset = text.Offsets[character - 1] + 1;
        for (var mark = text.MarkAt(offset); mark < text.Marks.Length; mark++)
        {
            if (
                text.Marks[mark].Offset != offset
                || offset >= most
                || Opens(text.Marks[mark].CodePoint)
            )
            {
                break;
            }

            offset++;
        }

        return offset;
    }

    /// <summary>Whether a mark belongs to the words behind it.</summary>
    public static bool Opens(int codePoint) =>
        Rune.GetUnicodeCategory(new Rune(codePoint))
            is UnicodeCategory.OpenPunctuation
                or UnicodeCategory.InitialQuotePunctuation;
}
