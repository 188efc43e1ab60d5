using System.Globalization;
using Dianjiao.Calendar;
using Dianjiao.Model;

namespace Dianjiao.Render.Wording;

/// <summary>Writes days of the Julian calendar for readers.</summary>
internal static class Days
{
    /// <summary>
    /// Returns the days of a date: 27 Feb – 27 Mar 1218; a single day if it is only one; empty where the days are not
    /// known.
    /// </summary>
    public static string Interval(SegmentDate date, DateWords words) =>
        Read(date) is var (from, to) ? Interval(from, to, words, year: true) : "";

    /// <summary>Returns the same without the year, where that is shown nearby.</summary>
    public static string Short(SegmentDate date, DateWords words) =>
        Read(date) is var (from, to) ? Interval(from, to, words, year: false) : "";

    /// <summary>Returns an interval, or a single day if both days are the same.</summary>
    /// <param name="year">True to name the year; it is always named where the days are of two years.</param>
    public static string Interval(JulianDay from, JulianDay to, DateWords words, bool year)
    {
        if (from == to)
        {
            return Day(from, words, year);
        }

        // A year is named once: in English at the end, in Chinese at the beginning.
        var twoYears = from.Date.Year != to.Date.Year;
        var yearFirst = words.IsYearFirst;
        return string.Format(
            CultureInfo.InvariantCulture,
            words.Interval,
            Day(from, words, twoYears || (year && yearFirst)),
            Day(to, words, twoYears || (year && !yearFirst))
        );
    }

    /// <summary>Returns a day, with its year if it is to be named.</summary>
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
