using System.Globalization;
using System.Text;

namespace Dianjiao.Calendar;

/// <summary>Knows which marks end a clause and which may stand inside a date.</summary>
internal static class DateText
{
    private const string Breaks =
        "，。、；：！？「」『』《》〈〉（）()[]〔〕【】“”‘’,.;:!?·…—○◎\u3000 \t\r\n";
    private const string ClauseEnds = "。！？；」』〉○◎\u3000 \t\r\n";

    public static bool IsBreak(int codePoint) =>
        codePoint <= char.MaxValue && Breaks.Contains((char)codePoint, StringComparison.Ordinal);

    public static bool EndsClause(int codePoint) =>
        codePoint <= char.MaxValue
        && ClauseEnds.Contains((char)codePoint, StringComparison.Ordinal);

    /// <summary>True where punctuation or the end of the text stands at an offset.</summary>
    public static bool IsBoundary(ReadOnlySpan<int> text, int at) =>
        at >= text.Length || IsBreak(text[at]);

    /// <summary>Skips one comma and any blanks, which punctuated texts set inside dates (秋，七月，丙子朔).</summary>
    public static int SkipComma(ReadOnlySpan<int> text, int at)
    {
        var next = SkipBlanks(text, at);
        return next < text.Length && text[next] is '，' or '、' or ','
            ? SkipBlanks(text, next + 1)
            : next;
    }

    /// <summary>Returns a character as text; a lone surrogate as its number in hexadecimal.</summary>
    public static string ToText(int codePoint) =>
        Rune.IsValid(codePoint)
            ? new Rune(codePoint).ToString()
            : codePoint.ToString("X4", CultureInfo.InvariantCulture);

    private static int SkipBlanks(ReadOnlySpan<int> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u3000')
        {
            at++;
        }

        return at;
    }
}
