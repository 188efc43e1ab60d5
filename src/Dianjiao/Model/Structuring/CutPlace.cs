using System.Globalization;
using System.Text;
using Dianjiao.Base;

namespace Dianjiao.Model.Structuring;

/// <summary>
/// Finds the place between two characters at which a block is cut, so that each side keeps the marks that belong to it.
/// </summary>
public static class CutPlace
{
    /// <summary>
    /// Returns the place before a character and the opening marks that belong to it, in code points of the file, but
    /// not before <paramref name="least"/>.
    /// </summary>
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

    /// <summary>
    /// Returns the place after a character and the closing marks that follow it, in code points of the file, but not
    /// after <paramref name="most"/>.
    /// </summary>
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

    /// <summary>True for a mark that belongs to the words behind it.</summary>
    public static bool Opens(int codePoint) =>
        Rune.GetUnicodeCategory(new Rune(codePoint))
            is UnicodeCategory.OpenPunctuation
                or UnicodeCategory.InitialQuotePunctuation;
}
