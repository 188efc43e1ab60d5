namespace Dianjiao.Calendar;

/// <summary>A reign year that the text does not name, for the margin.</summary>
/// <param name="Era">The era in force on the first day of the date.</param>
/// <param name="Year">The year of the era, 元年 = 1.</param>
public sealed record ContemporaryYear(Era Era, int Year)
{
    /// <summary>True where the text, and so its margin, is in simplified characters.</summary>
    public bool IsSimplified { get; init; }

    /// <summary>The label in Chinese, of dynasty, era and year: 金興定二年.</summary>
    public string Label =>
        (IsSimplified ? Era.SimplifiedDynasty + Era.Simplified : Era.Dynasty + Era.Name)
        + (Year == 1 ? "元" : DateNumerals.Write(Year))
        + "年";
}
