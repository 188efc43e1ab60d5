using System.Collections.Immutable;
using System.Globalization;

namespace Dianjiao.Calendar;

/// <summary>A date resolved to the days that it covers.</summary>
/// <param name="From">The first day; null where the days are not known.</param>
/// <param name="To">The last day, included; null where the days are not known.</param>
/// <param name="Certainty">The precision to which the date is fixed.</param>
/// <param name="Years">The reign years, named by this date or by one before.</param>
/// <param name="Year">The lunar year, named by the Julian year in which it begins; null if it is not known.</param>
/// <param name="Month">The month, 1–12; null if the date has none.</param>
/// <param name="Leap">True if the month is a leap month.</param>
/// <param name="Contemporaries">The reign years of other dynasties at the time.</param>
/// <param name="YearInherited">True if the year comes from a date before.</param>
/// <param name="MonthInherited">True if the month comes from a date before.</param>
/// <param name="Problems">The problems found in the date; empty if there are none.</param>
/// <param name="Next">The state that the next date inherits.</param>
public sealed record ResolvedDate(
    JulianDay? From,
    JulianDay? To,
    DateCertainty Certainty,
    ImmutableArray<ReignYear> Years,
    int? Year,
    int? Month,
    bool Leap,
    ImmutableArray<ContemporaryYear> Contemporaries,
    bool YearInherited,
    bool MonthInherited,
    ImmutableArray<DateProblem> Problems,
    DateState Next
)
{
    /// <summary>
    /// The year of our era; empty if it is unknown. For a day, a month or a season it is the Julian year or years in
    /// which it falls (1219/1220), for a whole lunar year the Julian year in which that begins.
    /// </summary>
    public string YearLabel =>
        Certainty >= DateCertainty.Season && From is { } from && To is { } to
            ? Text(from.Year) + (to.Year == from.Year ? "" : "/" + Text(to.Year))
        : Year is { } year ? Text(year)
        : "";

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
