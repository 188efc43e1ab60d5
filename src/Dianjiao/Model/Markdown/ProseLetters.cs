using System.Globalization;
using Markdig.Helpers;

namespace Dianjiao.Model.Markdown;

/// <summary>Tells letters and digits of scripts that part words by blanks from those that do not, such as Han characters.</summary>
internal static class ProseLetters
{
    /// <param name="unit">A UTF-16 unit; half of a pair is taken for a Han character, which most are.</param>
    public static bool IsOne(char unit) =>
        unit < '\u2E80'
        && (
            char.IsLetterOrDigit(unit)
            || char.GetUnicodeCategory(unit)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
        );

    /// <summary>Passes over a run of one sign, and returns its length.</summary>
    public static int SkipRun(ref StringSlice slice, char sign)
    {
        var length = 0;
        while (slice.CurrentChar == sign)
        {
            slice.SkipChar();
            length++;
        }

        return length;
    }
}
