using System.Collections.Immutable;

namespace Dianjiao.Render.Wording;

/// <summary>The words and patterns with which a language writes days.</summary>
/// <param name="Months">The names of the twelve months.</param>
/// <param name="Day">The pattern of a day, filled with month and day.</param>
/// <param name="DayOfYear">The pattern of a day with its year, filled with month, day and year.</param>
/// <param name="Interval">The pattern of an interval, filled with the first and the last day.</param>
internal sealed record DateWords(
    ImmutableArray<string> Months,
    string Day,
    string DayOfYear,
    string Interval
)
{
    /// <summary>No words, in place of those that are read later.</summary>
    public static DateWords None { get; } = new([], "", "", "");

    /// <summary>
    /// True if the year stands before the day. Then an interval names it with the first day, otherwise with the last.
    /// </summary>
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
