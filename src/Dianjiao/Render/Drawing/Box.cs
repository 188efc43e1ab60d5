namespace Dianjiao.Render.Drawing;

/// <summary>A rectangle on a drawing, in its units; the vertical axis points down.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Returns a box of this size around a point.</summary>
    public static Box Around(double x, double y, double width, double height) =>
        new(x - (width / 2), y - (height / 2), x + (width / 2), y + (height / 2));

    /// <summary>True if both boxes have an area in common.</summary>
    public bool Meets(Box other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>True if the whole box lies in the other.</summary>
    public bool IsWithin(Box other) =>
        Left >= other.Left && Right <= other.Right && Top >= other.Top && Bottom <= other.Bottom;

    /// <summary>Returns the point of the box that is nearest to another point.</summary>
    public (double X, double Y) Nearest(double x, double y) =>
        (Math.Clamp(x, Left, Right), Math.Clamp(y, Top, Bottom));

    /// <summary>True if a straight line runs through the box.</summary>
    public bool Meets((double X, double Y) from, (double X, double Y) to)
    {
        // Most lines are far away, and this is called half a million times for a map.
        if (
            Math.Min(from.X, to.X) >= Right
            || Math.Max(from.X, to.X) <= Left
            || Math.Min(from.Y, to.Y) >= Bottom
            || Math.Max(from.Y, to.Y) <= Top
        )
        {
            return false;
        }

        // The algorithm of Liang and Barsky: finds the part of the line that is inside all four sides.
        var (first, last) = (0.0, 1.0);
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        return Cut(-dx, from.X - Left, ref first, ref last)
            && Cut(dx, Right - from.X, ref first, ref last)
            && Cut(-dy, from.Y - Top, ref first, ref last)
            && Cut(dy, Bottom - from.Y, ref first, ref last)
            && first < last;
    }

    /// <summary>
    /// Cuts the line at one side of the box; false where it runs parallel to this side and outside of it.
    /// </summary>
    private static bool Cut(double p, double q, ref double first, ref double last)
    {
        if (p == 0)
        {
            return q > 0;
        }

        var at = q / p;
        (first, last) = p < 0 ? (Math.Max(first, at), last) : (first, Math.Min(last, at));
        return true;
    }
}
