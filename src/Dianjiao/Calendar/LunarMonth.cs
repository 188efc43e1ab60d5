namespace Dianjiao.Calendar;

/// <summary>A month of the Song calendar.</summary>
/// <param name="Year">The lunar year, named by the Julian year in which its first month begins.</param>
/// <param name="Month">1–12.</param>
/// <param name="Leap">Whether it is the leap month that follows the month of that number.</param>
/// <param name="FirstDay">朔.</param>
/// <param name="Length">29 or 30 days.</param>
public sealed record LunarMonth(int Year, int Month, bool Leap, JulianDay FirstDay, int Length)
{
    /// <summary>晦.</summary>
    public JulianDay LastDay => FirstDay.AddDays(Length - 1);
}
