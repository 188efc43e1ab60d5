namespace Dianjiao.Render.Drawing;

/// <summary>The measures of a map, in units of its drawing.</summary>
/// <param name="Left">Of the margin with the degrees of latitude.</param>
/// <param name="Bottom">Of the margin with the degrees of longitude and the scale.</param>
/// <param name="Dot">A place's mark.</param>
/// <param name="Han">The height of Chinese characters.</param>
/// <param name="Latin">The height of pinyin; 0 for a map without.</param>
/// <param name="Reach">How far a label may stand from its place.</param>
internal sealed record MapScale(
    string Id,
    double Width,
    double Left,
    double Bottom,
    double Dot,
    double Han,
    double Latin,
    double Reach
)
{
    public static MapScale Wide { get; } = new("map-wide", 1000, 46, 44, 8, 15, 13.5, 190);

    public static MapScale Narrow { get; } = new("map-narrow", 340, 24, 30, 4.6, 9.5, 0, 52);
}
