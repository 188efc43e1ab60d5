using System.Collections.Immutable;

namespace Dianjiao.Calendar;

/// <summary>
/// The lunar months of 960 to 1279 in the Song calendar; source and derivation are written in <c>months.tsv</c> and in
/// <c>docs/decisions/calendar.md</c>.
/// </summary>
public static class MonthTable
{
    /// <summary>The number of months in a year without a leap month, which has no number of its own.</summary>
    public const int MonthsOfYear = 12;

    private static readonly Lazy<ImmutableArray<LunarMonth>> Months = new(Load);

    /// <summary>All months in order, without a gap.</summary>
    public static ImmutableArray<LunarMonth> All => Months.Value;

    /// <summary>The first lunar year of the table.</summary>
    public static int FirstYear => All[0].Year;

    /// <summary>The last lunar year of the table; its last month ends in the next Julian year.</summary>
    public static int LastYear => All[^1].Year;

    /// <summary>
    /// Returns the 12 or 13 months of a lunar year, in order; empty if the table does not have the year.
    /// </summary>
    public static ImmutableArray<LunarMonth> OfYear(int year)
    {
        var from = FirstAtOrAfter(year);
        var to = FirstAtOrAfter(year + 1);
        return All[from..to];
    }

    /// <summary>Returns a month by its number; null if the year or the leap month is not in the table.</summary>
    public static LunarMonth? Find(int year, int month, bool leap) =>
        OfYear(year).FirstOrDefault(m => m.Month == month && m.Leap == leap);

    /// <summary>Returns the leap month of a lunar year; null if it has none.</summary>
    public static LunarMonth? LeapOf(int year) => OfYear(year).FirstOrDefault(static m => m.Leap);

    /// <summary>Returns the month in which a day falls; null for a day outside the table.</summary>
    public static LunarMonth? Containing(JulianDay day)
    {
        var index = Ordered.First(All.Length, i => All[i].LastDay >= day);
        return index < All.Length && All[index].FirstDay <= day ? All[index] : null;
    }

    private static int FirstAtOrAfter(int year) =>
        Ordered.First(All.Length, i => All[i].Year >= year);

    private static ImmutableArray<LunarMonth> Load()
    {
        var months = ImmutableArray.CreateBuilder<LunarMonth>(4000);
        ReadOnlySpan<byte> table = CalendarRows.Read("months.tsv");
        while (CalendarRows.TryRow(ref table, out var row))
        {
            var year = CalendarRows.Number(CalendarRows.Field(ref row));
            var first = new JulianDay(CalendarRows.Number(CalendarRows.Field(ref row)));
            var leap = CalendarRows.Number(CalendarRows.Field(ref row));
            for (var i = 0; i < row.Length; i++)
            {
                var isLeap = leap > 0 && i == leap;
                var month = leap > 0 && i >= leap ? i : i + 1;
                var length = row[i] == 'D' ? 30 : 29;
                months.Add(new LunarMonth(year, month, isLeap, first, length));
                first = first.AddDays(length);
            }
        }

        return months.DrainToImmutable();
    }
}
