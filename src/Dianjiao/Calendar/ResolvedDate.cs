using System.Collections.Immutable;
using System.Globalization;

namespace Dianjiao.Calendar;

/// <summary>A date on the axis of days.</summary>
/// <param name="From">The first day; null where the days are not known.</param>
/// <param name="To">The last day, included; null where the days are not known.</param>
/// <param name="Certainty">How closely the date is fixed.</param>
/// <param name="Years">The reign years of the text, named here or before.</param>
/// <param name="Year">The lunar year, named by the Julian year in which it begins; null if it is not known.</param>
/// <param name="Month">1–12; null if the date has none.</param>
/// <param name="Leap">Whether the month is a leap month.</param>
/// <param name="Contemporaries">Reign years of other dynasties at the time.</param>
/// <param name="YearInherited">Whether the year comes from a date before.</param>
/// <param name="MonthInherited">Whether the month comes from a date before.</param>
/// <param name="Problems">What is wrong; empty if nothing is.</param>
/// <param name="Next">What the next date inherits.</param>
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
    /// The year of our era: for a day, a month or a season the Julian year or years in which it falls (1219/1220), for a
    /// whole lunar year the one in which it begins; empty if unknown.
    /// </summary>
    public string YearLabel =>
        Certainty >= DateCertainty.Season && From is { } from && To is { } to
            ? Text(from.Year) + (to.Year == from.Year ? "" : "/" + Text(to.Year))
        : Year is { } year ? Text(year)
        : "";

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
