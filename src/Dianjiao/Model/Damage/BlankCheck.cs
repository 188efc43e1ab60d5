using System.Globalization;
using System.Text;
using Dianjiao.Base;

namespace Dianjiao.Model.Damage;

/// <summary>
/// Reports blanks inside a line, where a conversion may have lost a mark or a character. Indents belong to the text.
/// </summary>
public static class BlankCheck
{
    /// <param name="apart">Returns a number for the acceptance that covers a code at a place; 0 for none.</param>
    public static void Check(
        BaseText text,
        MendedText mended,
        Func<DiagnosticCode, int, int> apart,
        DiagnosticBag diagnostics
    )
    {
        if (!text.Marks.Any(m => IsBlank(m.CodePoint)))
        {
            return;
        }

        var places = text
            .Lines.SelectMany(l => InLine(text, l))
            .Where(o => !mended.Removed.Contains(o))
            .GroupBy(o => apart(Codes.InnerBlank, o));
        foreach (var offsets in places.Select(p => p.ToList()))
        {
            diagnostics.Add(
                Codes.InnerBlank,
                text.File.Span(offsets[0], offsets[0] + 1),
                $"a blank stands inside a line{Places.Of(text, offsets)}",
                "if a mark or a character was lost there, put it in with a punctuate or emend entry; a reading without the blank takes it away, and so does a punctuation.txt; one that means nothing can be accepted"
            );
        }
    }

    /// <summary>Returns the places where runs of blanks begin.</summary>
    private static IEnumerable<int> InLine(BaseText text, TextLine line)
    {
        var signs = CodePoints.Of(text.File.Slice(line.Start, line.End));
        var before = -1;
        for (var i = 0; i < signs.Length; i++)
        {
            if (IsBlank(signs[i]))
            {
                continue;
            }

            if (before >= 0 && before < i - 1 && !(IsLatin(signs[before]) && IsLatin(signs[i])))
            {
                yield return line.Start + before + 1;
            }

            before = i;
        }
    }

    private static bool IsBlank(int codePoint) =>
        codePoint is ' ' or '\t' or 0x3000
        || (
            codePoint is 0xA0 or (>= 0x2000 and <= 0x205F)
            && Rune.GetUnicodeCategory(new Rune(codePoint)) == UnicodeCategory.SpaceSeparator
        );

    private static bool IsLatin(int codePoint) => codePoint is > ' ' and < 0x250;
}
