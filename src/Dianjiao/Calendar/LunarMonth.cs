namespace Dianjiao.Calendar;

/// <summary>A month of the Song calendar.</summary>
/// <param name="Year">The lunar year, named by the Julian year in which its first month begins.</param>
/// <param name="Month">The number of the month, 1–12.</param>
/// <param name="Leap">True for the leap month that follows the month of the same number.</param>
/// <param name="FirstDay">The first day, 朔.</param>
/// <param name="Length">The number of days, 29 or 30.</param>
public sealed record LunarMonth(int Year, int Month, bool Leap, JulianDay FirstDay, int Length)
{
    /// <summary>The last day, 晦.</summary>
    public JulianDay LastDay => FirstDay.AddDays(Length - 1);
}
