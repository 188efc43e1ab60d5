using System.Collections.Immutable;

namespace Dianjiao.Render.Wording;

/// <summary>How a language writes days.</summary>
/// <param name="Months">Twelve.</param>
/// <param name="Day">Filled with month and day.</param>
/// <param name="DayOfYear">Filled with month, day and year.</param>
/// <param name="Interval">Filled with the first and the last day.</param>
internal sealed record DateWords(
    ImmutableArray<string> Months,
    string Day,
    string DayOfYear,
    string Interval
)
{
    public static DateWords None { get; } = new([], "", "", "");

    /// <summary>Whether the year stands before the day; then it is named at the first of two days, else at the last.</summary>
    public bool IsYearFirst =>
        DayOfYear.IndexOf("{2}", StringComparison.Ordinal)
        < DayOfYear.IndexOf("{1}", StringComparison.Ordinal);

    public static DateWords Read(WordReader words) =>
        new(
            words.List("dates.months", 12),
            words.Text("dates.day", "month", "day"),
            words.Text("dates.day-of-year", "month", "day", "year"),
            words.Text("dates.interval", "from", "to")
        );
}
