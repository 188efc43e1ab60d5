using System.Globalization;
using Dianjiao.Calendar;
using Dianjiao.Model;

namespace Dianjiao.Render.Wording;

/// <summary>Days of the Julian calendar as readers see them.</summary>
internal static class Days
{
    /// <summary>27 Feb – 27 Mar 1218; a single day for a day; empty where the days are not known.</summary>
    public static string Interval(SegmentDate date, DateWords words) =>
        Read(date) is var (from, to) ? Interval(from, to, words, year: true) : "";

    /// <summary>The same without the year, where it can be seen beside it.</summary>
    public static string Short(SegmentDate date, DateWords words) =>
        Read(date) is var (from, to) ? Interval(from, to, words, year: false) : "";

    /// <param name="year">Whether to name it; it is always named where the days are of two years.</param>
    public static string Interval(JulianDay from, JulianDay to, DateWords words, bool year)
    {
        if (from == to)
        {
            return Day(from, words, year);
        }

        // English says the year once, at the end; Chinese once, at the beginning.
        var twoYears = from.Date.Year != to.Date.Year;
        var yearFirst = words.IsYearFirst;
        return string.Format(
            CultureInfo.InvariantCulture,
            words.Interval,
            Day(from, words, twoYears || (year && yearFirst)),
            Day(to, words, twoYears || (year && !yearFirst))
        );
    }

    public static string Day(JulianDay day, DateWords words, bool year)
    {
        var (ofYear, month, number) = day.Date;
        return string.Format(
            CultureInfo.InvariantCulture,
            year ? words.DayOfYear : words.Day,
            words.Months[month - 1],
            number,
            ofYear
        );
    }

    private static (JulianDay From, JulianDay To)? Read(SegmentDate date) =>
        date is { From: { } first, To: { } last }
        && JulianDay.Parse(first) is { } from
        && JulianDay.Parse(last) is { } to
            ? (from, to)
            : null;
}
