namespace Dianjiao.Calendar;

/// <summary>A reign era (年號), or the reign of a Mongol ruler before there were eras.</summary>
/// <param name="Dynasty">The dynasty: 宋, 遼, 金, 夏, 蒙古, or an earlier one.</param>
/// <param name="Name">The name of the era in traditional characters.</param>
/// <param name="Simplified">The name in simplified characters.</param>
/// <param name="FirstYear">The lunar year of 元年, named by the Julian year in which it begins.</param>
/// <param name="LastYear">The last lunar year that any source counts by this era.</param>
/// <param name="OtherFirstYear">The lunar year of 元年 by another count that some sources use; null if all agree.</param>
/// <param name="FirstDay">The first day; null where the table has only the year.</param>
/// <param name="LastDay">The last day; null where the table has only the year.</param>
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
