namespace Dianjiao.Calendar;

/// <summary>Reads and writes numbers up to 99 as dates have them: 二十四, 十有一, 廿四.</summary>
internal static class DateNumerals
{
    private const string Digits = "一二三四五六七八九";

    /// <summary>Reads the longest numeral at an offset, in code points; null if none stands there.</summary>
    public static (int Value, int End)? ReadAt(ReadOnlySpan<int> text, int start)
    {
        var at = start;
        var tens = 0;
        var units = Digit(text, at);
        if (units > 0)
        {
            at++;
        }

        if (at < text.Length && text[at] == '十')
        {
            tens = units > 0 ? units : 1;
            units = 0;
            at++;
        }
        else if (units == 0 && at < text.Length && text[at] is '廿' or '卅' or '卌')
        {
            tens = text[at] switch
            {
                '廿' => 2,
                '卅' => 3,
                _ => 4,
            };
            at++;
        }

        if (tens > 0)
        {
            var last =
                at + (at < text.Length && text[at] == '有' && Digit(text, at + 1) > 0 ? 1 : 0);
            units = Digit(text, last);
            at = units > 0 ? last + 1 : at;
        }

        var value = (10 * tens) + units;
        return value > 0 ? (value, at) : null;
    }

    /// <summary>Writes 1–99: 三, 十一, 二十四.</summary>
    public static string Write(int value)
    {
        var tens = value / 10;
        var units = value % 10;
        return (tens > 1 ? Digits[tens - 1].ToString() : "")
            + (tens > 0 ? "十" : "")
            + (units > 0 ? Digits[units - 1].ToString() : "");
    }

    /// <summary>
    /// Returns the start of the numeral that ends at <paramref name="end"/>, not before <paramref name="floor"/>.
    /// </summary>
    public static int StartOf(ReadOnlySpan<int> text, int floor, int end)
    {
        var at = end;
        while (at > floor && (IsNumeral(text[at - 1]) || IsJoint(text, floor, at - 1)))
        {
            at--;
        }

        return at;
    }

    private static bool IsJoint(ReadOnlySpan<int> text, int floor, int at) =>
        text[at] == '有'
        && at > floor
        && text[at - 1] is '十' or '廿' or '卅'
        && Digit(text, at + 1) > 0;

    private static bool IsNumeral(int codePoint) =>
        codePoint is '十' or '廿' or '卅' or '卌' || DigitOf(codePoint) > 0;

    private static int Digit(ReadOnlySpan<int> text, int at) =>
        at < text.Length ? DigitOf(text[at]) : 0;

    private static int DigitOf(int codePoint) =>
        codePoint <= char.MaxValue
            ? Digits.IndexOf((char)codePoint, StringComparison.Ordinal) + 1
            : 0;
}
