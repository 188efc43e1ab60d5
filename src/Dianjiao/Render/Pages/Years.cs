using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Calendar;
using Dianjiao.Model;

namespace Dianjiao.Render.Pages;

/// <summary>Makes the views of the years, with their heads.</summary>
internal static class Years
{
    /// <param name="index">The index of the year in its volume, for its id.</param>
    public static YearView View(YearSection year, int index, ImmutableArray<SegmentView> segments)
    {
        var names = Names(year);
        return new YearView(
            $"y-{(index + 1).ToString(CultureInfo.InvariantCulture)}",
            Reign(year),
            names.Length > 1 ? [.. names.Skip(1)] : [],
            year.CommonEra?.ToString(CultureInfo.InvariantCulture) ?? "",
            year.CommonEra is { } era ? Sexagenary.YearName(era) : "",
            [.. year.Contemporaries.Select(p => p.Label)],
            year.Label.Length > 0,
            [
                .. segments
                    .Where(s => s.Month.Length > 0)
                    .Select(s => new MonthView(s.MonthId, s.Month)),
            ],
            segments
        );
    }

    /// <summary>Returns the first name by which the text calls the year; empty where it names none.</summary>
    public static string Reign(YearSection year) => Names(year) is [var first, ..] ? first : "";

    private static string[] Names(YearSection year) =>
        year.Label.Split(['、', '，'], StringSplitOptions.RemoveEmptyEntries);
}
