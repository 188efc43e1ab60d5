using System.Collections.Immutable;

namespace Dianjiao.Render.Drawing;

/// <summary>
/// The equirectangular projection, true to scale along the middle parallel. Over the few degrees of a historical map no
/// other projection differs by more than the width of a mark, and its straight graticule is the easiest to read.
/// </summary>
/// <param name="West">The western bound, in degrees; the other bounds likewise.</param>
/// <param name="Left">The left edge of the map, in units of the drawing.</param>
/// <param name="Unit">The number of units of the drawing for a degree of latitude.</param>
internal sealed record Projection(
    double West,
    double East,
    double South,
    double North,
    double Left,
    double Unit
)
{
    // In degrees, so that a map of a single place still shows some land around it.
    private const double LeastSpan = 1.5;
    private const double Border = .06;

    // The kilometres of a degree of latitude.
    private const double Degree = 111.2;

    /// <summary>The height of the map, in units of the drawing.</summary>
    public double Height => (North - South) * Unit;

    /// <summary>The number of units of the drawing for a kilometre.</summary>
    public double PerKilometre => Unit / Degree;

    /// <summary>The length of a degree of longitude in degrees of latitude, on the middle parallel.</summary>
    private double Shrink => Math.Cos((South + North) / 2 * Math.PI / 180);

    /// <summary>Returns a projection around all places, as wide as the drawing.</summary>
    public static Projection Around(ImmutableArray<MapPlace> places, MapScale scale)
    {
        var (south, north) = Span(places.Select(p => p.At.Latitude));
        var (west, east) = Span(places.Select(p => p.At.Longitude));
        (south, north) = (Math.Max(south, -85), Math.Min(north, 85));
        var shrink = Math.Cos((south + north) / 2 * Math.PI / 180);
        // The map is never taller than wide, so a tall one is widened.
        var lack = (north - south) - ((east - west) * shrink);
        if (lack > 0)
        {
            west -= lack / shrink / 2;
            east += lack / shrink / 2;
        }

        var unit = (scale.Width - scale.Left) / ((east - west) * shrink);
        return new Projection(west, east, south, north, scale.Left, unit);
    }

    /// <summary>Returns the horizontal position of a longitude, in units of the drawing.</summary>
    public double X(double longitude) => Left + ((longitude - West) * Shrink * Unit);

    /// <summary>Returns the vertical position of a latitude, in units of the drawing, from the top.</summary>
    public double Y(double latitude) => (North - latitude) * Unit;

    private static (double, double) Span(IEnumerable<double> degrees)
    {
        var all = degrees.ToList();
        var (low, high) = (all.Min(), all.Max());
        var border = Math.Max((LeastSpan - (high - low)) / 2, (high - low) * Border);
        return (low - border, high + border);
    }
}

/// <summary>The measures of a map, in units of its drawing.</summary>
/// <param name="Left">The width of the margin with the degrees of latitude.</param>
/// <param name="Bottom">The height of the margin with the degrees of longitude and the scale bar.</param>
/// <param name="Dot">The size of a place's mark.</param>
/// <param name="Han">The height of Chinese characters.</param>
/// <param name="Latin">The height of pinyin; 0 for a map without it.</param>
/// <param name="Reach">The greatest distance of a label from its place.</param>
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
    /// <summary>The measures for wide windows.</summary>
    public static MapScale Wide { get; } = new("map-wide", 1000, 46, 44, 8, 15, 13.5, 190);

    /// <summary>The measures for narrow windows.</summary>
    public static MapScale Narrow { get; } = new("map-narrow", 340, 24, 30, 4.6, 9.5, 0, 52);
}
