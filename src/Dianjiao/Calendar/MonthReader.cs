namespace Dianjiao.Calendar;

/// <summary>Reads seasons and months: 春, 閏三月, 十有二月, 臘月.</summary>
internal static class MonthReader
{
    public static Season SeasonAt(ReadOnlySpan<int> text, int at) =>
        at >= text.Length
            ? Season.None
            : text[at] switch
            {
                '春' => Season.Spring,
                '夏' => Season.Summer,
                '秋' => Season.Autumn,
                '冬' => Season.Winter,
                _ => Season.None,
            };

    /// <summary>
    /// Reads the month at an offset; null if none stands there. Its number is null for a bare 閏月, and may be beyond 12.
    /// </summary>
    public static (int? Month, bool Leap, int End)? ReadAt(ReadOnlySpan<int> text, int start)
    {
        // 春王正月 is the form of the 春秋.
        var at = start < text.Length && text[start] == '王' ? start + 1 : start;
        var leap = at < text.Length && text[at] is '閏' or '闰';
        at += leap ? 1 : 0;
        if (at >= text.Length)
        {
            return null;
        }

        if (leap && text[at] == '月')
        {
            return (null, true, at + 1);
        }

        var (month, end) = text[at] switch
        {
            '正' or '元' => (1, at + 1),
            '臘' or '腊' => (12, at + 1),
            _ => DateNumerals.ReadAt(text, at) ?? (0, at),
        };
        return month >= 1 && end < text.Length && text[end] == '月' ? (month, leap, end + 1) : null;
    }
}
