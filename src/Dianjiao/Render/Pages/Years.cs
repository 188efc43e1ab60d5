using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Model;

namespace Dianjiao.Render.Pages;

/// <summary>Makes the heads of the year sections.</summary>
internal static class Years
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    public static YearView View(YearSection year, int index, ImmutableArray<SegmentView> segments)
    {
        var names = Names(year);
        return new YearView(
            $"y-{(index + 1).ToString(CultureInfo.InvariantCulture)}",
            Reign(year),
            names.Length > 1 ? [.. names.Skip(1)] : [],
            year.CommonEra?.ToString(CultureInfo.InvariantCulture) ?? "",
            year.CommonEra is { } era ? Cyclical(era) : "",
            [.. year.Parallels.Select(p => p.Label)],
            year.Label.Length > 0,
            [
                .. segments
                    .Where(s => s.Month.Length > 0)
                    .Select(s => new MonthView(s.MonthId, s.Month)),
            ],
            segments
        );
    }

    /// <summary>The first name by which the text calls the year.</summary>
    public static string Reign(YearSection year) => Names(year) is [var first, ..] ? first : "";

    /// <summary>The name of a year in the sixty-year cycle.</summary>
    public static string Cyclical(int commonEra)
    {
        // 4 CE was 甲子.
        var place = ((commonEra - 4) % 60 + 60) % 60;
        return $"{Stems[place % 10]}{Branches[place % 12]}";
    }

    private static string[] Names(YearSection year) =>
        year.Label.Split(['、', '，'], StringSplitOptions.RemoveEmptyEntries);
}
