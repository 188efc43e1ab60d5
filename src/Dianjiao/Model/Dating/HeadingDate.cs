using System.Collections.Immutable;
using Dianjiao.Calendar;

namespace Dianjiao.Model.Dating;

/// <summary>The date of a heading, as far as the text tells it.</summary>
/// <param name="YearLabel">The reign years as the text names them; empty where it inherits them.</param>
/// <param name="DateLabel">The season, month and day as the heading names them; empty where it names none.</param>
/// <param name="MonthLabel">
/// The first month without the season, inherited where none is named; empty if there is none.
/// </param>
/// <param name="LastMonthLabel">The last month that the heading names, in the same form; the same where it names one.</param>
/// <param name="Resolved">
/// The resolved dates, one for each date in the heading; one, inherited, for an undated heading.
/// </param>
public sealed record HeadingDate(
    string YearLabel,
    string DateLabel,
    string MonthLabel,
    string LastMonthLabel,
    ImmutableArray<SegmentDate> Dates,
    ImmutableArray<ResolvedDate> Resolved
);
