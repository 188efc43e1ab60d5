namespace Dianjiao.Calendar;

/// <summary>A reign era (年號), or the reign of a Mongol ruler before there were eras.</summary>
/// <param name="Dynasty">宋, 遼, 金, 夏, 蒙古, or an earlier dynasty.</param>
/// <param name="Name">The era in traditional characters.</param>
/// <param name="Simplified">The same in simplified characters.</param>
/// <param name="FirstYear">The lunar year of 元年, named by the Julian year in which it begins.</param>
/// <param name="LastYear">The last lunar year that any source counts by the era.</param>
/// <param name="OtherFirstYear">The year of 元年 by another count that sources use; null if all agree.</param>
/// <param name="FirstDay">The first day; null where only the year is known to the table.</param>
/// <param name="LastDay">The last day; null where only the year is known to the table.</param>
public sealed record Era(
    string Dynasty,
    string Name,
    string Simplified,
    int FirstYear,
    int LastYear,
    int? OtherFirstYear,
    JulianDay? FirstDay,
    JulianDay? LastDay
)
{
    /// <summary>The dynasty in simplified characters.</summary>
    public string SimplifiedDynasty =>
        Dynasty.Replace('遼', '辽').Replace('後', '后').Replace('漢', '汉').Replace('晉', '晋');
}
