using System.Globalization;

namespace Dianjiao.Calendar;

/// <summary>
/// A civil day, from midnight to midnight, identified by the Julian day number that begins at its noon (Scaliger's
/// count).
/// </summary>
/// <param name="Number">The Julian day number; 2165990 is 27 February 1218.</param>
/// <remarks>Dates are of the Julian calendar, proleptic before A.D. 8, with astronomical years (0 is 1 B.C.).</remarks>
public readonly record struct JulianDay(int Number) : IComparable<JulianDay>
{
    private const int DaysInFourYears = 1461;

    // The difference between Julian day numbers and the days below, which are counted from 1 March of the year −4800.
    private const int Epoch = 32083;

    /// <summary>The year in the Julian calendar.</summary>
    public int Year => Date.Year;

    /// <summary>The year, the month 1–12 and the day 1–31 in the Julian calendar.</summary>
    public (int Year, int Month, int Day) Date
    {
        get
        {
            var since = Number + Epoch - 1;
            var cycle = FloorDivide(since, DaysInFourYears);
            var inCycle = since - (cycle * DaysInFourYears);
            var yearOfCycle = Math.Min(inCycle / 365, 3);
            var inYear = inCycle - (yearOfCycle * 365);
            var month = ((5 * inYear) + 2) / 153;
            var day = inYear - (((153 * month) + 2) / 5) + 1;
            var year = (4 * cycle) + yearOfCycle - 4800 + (month / 10);
            return (year, month < 10 ? month + 3 : month - 9, day);
        }
    }

    /// <summary>The name of the day in the cycle of sixty, such as 庚子.</summary>
    public string CyclicalDay => Sexagenary.Name(CyclePosition);

    /// <summary>The position in the cycle of sixty, 甲子 = 0.</summary>
    public int CyclePosition => (((Number + 49) % 60) + 60) % 60;

    /// <summary>Returns the day of a Julian calendar date; it is not checked that the month has the day.</summary>
    public static JulianDay FromDate(int year, int month, int day)
    {
        var before = month < 3 ? 1 : 0;
        var marchYear = year + 4800 - before;
        var marchMonth = month + (12 * before) - 3;
        return new JulianDay(
            day
                + (((153 * marchMonth) + 2) / 5)
                + (365 * marchYear)
                + FloorDivide(marchYear, 4)
                - Epoch
        );
    }

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static JulianDay? Parse(string text)
    {
        var parts = text.TrimStart('-').Split('-');
        if (
            parts is not [{ Length: 4 }, { Length: 2 }, { Length: 2 }]
            || !int.TryParse(
                parts[0],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var year
            )
            || !int.TryParse(
                parts[1],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var month
            )
            || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
        )
        {
            return null;
        }

        var signed = text.StartsWith('-') ? -year : year;
        var found = FromDate(signed, month, day);
        return found.Date == (signed, month, day) ? found : null;
    }

    public static bool operator <(JulianDay left, JulianDay right) => left.Number < right.Number;

    public static bool operator >(JulianDay left, JulianDay right) => left.Number > right.Number;

    public static bool operator <=(JulianDay left, JulianDay right) => left.Number <= right.Number;

    public static bool operator >=(JulianDay left, JulianDay right) => left.Number >= right.Number;

    public JulianDay AddDays(int days) => new(Number + days);

    public int CompareTo(JulianDay other) => Number.CompareTo(other.Number);

    /// <summary>Writes the Julian calendar date as <c>1218-02-27</c>.</summary>
    public override string ToString()
    {
        var (year, month, day) = Date;
        return string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");
    }

    private static int FloorDivide(int value, int by) => (value / by) - (value % by < 0 ? 1 : 0);
}
