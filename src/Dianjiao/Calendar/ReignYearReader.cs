using System.Text;

namespace Dianjiao.Calendar;

/// <summary>Reads one reign year, such as 夏光定八年, at an offset.</summary>
internal static class ReignYearReader
{
    // The long honorific titles before the years in 續資治通鑑 have some thirty characters.
    private const int Reach = 48;
    private const int LongestUnknownEra = 6;

    /// <summary>Characters that begin a phrase about a number of years, and not a date.</summary>
    private const string NoEra = "在即居凡後后越逾踰明次是其前自及至歷历立守留未經经閱阅積积";

    /// <summary>Reads the reign year at an offset; null if none stands there.</summary>
    /// <param name="text">The text as code points.</param>
    /// <param name="start">The offset at which the year must begin.</param>
    /// <param name="parallel">True if it follows another reign year.</param>
    /// <param name="joined">True if the year before is joined to it by 、 or a bracket.</param>
    public static ReignYear? ReadAt(ReadOnlySpan<int> text, int start, bool parallel, bool joined)
    {
        var year = FindYear(text, start);
        if (year < 0)
        {
            return null;
        }

        var number =
            year > start && text[year - 1] == '元'
                ? year - 1
                : DateNumerals.StartOf(text, start, year);
        var value =
            number < year && text[number] == '元' ? 1
            : DateNumerals.ReadAt(text, number) is { } read && read.End == year ? read.Value
            : 0;
        if (value == 0)
        {
            return null;
        }

        var head = EraCharacters.Fold(text[start..number]);
        if (head.Length == 0)
        {
            // 二年春, 元年正月: a year without an era counts only as the beginning of a date that goes on.
            return !parallel && GoesOn(text, year + 1)
                ? new ReignYear("", "", value, start, year + 1)
                : null;
        }

        var era = EraNames.KnownEra(head, parallel);
        if (era == 0)
        {
            era = UnknownEra(head, parallel, joined, text, year + 1);
        }

        if (era == 0)
        {
            return null;
        }

        var split = SplitAt(text, start, head.Length - era);
        return new ReignYear(
            Slice(text, start, split),
            Slice(text, split, number),
            value,
            start,
            year + 1
        );
    }

    /// <summary>
    /// Returns the length of an era that no list has, where what surrounds it makes it a date; otherwise 0.
    /// </summary>
    private static int UnknownEra(
        int[] head,
        bool parallel,
        bool joined,
        ReadOnlySpan<int> text,
        int end
    )
    {
        var era = head.Length - EraNames.DynastyAt(head);
        if (era is 0 or > LongestUnknownEra)
        {
            return 0;
        }

        if (head.Any(static c => c is EraCharacters.Unknown))
        {
            return era is 2 or 4 or 6 ? era : 0;
        }

        if (parallel)
        {
            return joined && era < head.Length && era >= 2 ? era : 0;
        }

        var isWord =
            head[0] <= char.MaxValue && NoEra.Contains((char)head[0], StringComparison.Ordinal);
        return !isWord && era is 2 or 4 && GoesOn(text, end) ? era : 0;
    }

    /// <summary>True if a month, or a season with a month, follows directly.</summary>
    private static bool GoesOn(ReadOnlySpan<int> text, int at) =>
        MonthReader.SeasonAt(text, at) != Season.None
            ? MonthReader.ReadAt(text, at + 1) is not null
            : MonthReader.ReadAt(text, at) is not null;

    private static int FindYear(ReadOnlySpan<int> text, int start)
    {
        var limit = Math.Min(text.Length, start + Reach);
        for (var i = start; i < limit; i++)
        {
            if (text[i] == '年')
            {
                return i;
            }

            if (text[i] is '月' or '日' or '餘' or '余' or '馀')
            {
                return -1;
            }

            var inDescription = text[i] is '〈' or '〉';
            if (!inDescription && DateText.IsBreak(text[i]))
            {
                return -1;
            }
        }

        return -1;
    }

    // A description in 〈 〉 is one folded character, but several characters of the text.
    private static int SplitAt(ReadOnlySpan<int> text, int start, int folded)
    {
        var at = start;
        for (var i = 0; i < folded; i++)
        {
            var close = text[at] == '〈' ? text[at..].IndexOf('〉') : -1;
            at += close > 0 ? close + 1 : 1;
        }

        return at;
    }

    private static string Slice(ReadOnlySpan<int> text, int start, int end)
    {
        var slice = new StringBuilder(end - start);
        foreach (var codePoint in text[start..end])
        {
            slice.Append(DateText.ToText(codePoint));
        }

        return slice.ToString();
    }
}
