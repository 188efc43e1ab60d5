namespace Dianjiao.Render.Drawing;

/// <summary>A rectangle on a drawing.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public static Box Around(double x, double y, double width, double height) =>
        new(x - (width / 2), y - (height / 2), x + (width / 2), y + (height / 2));

    public bool Meets(Box other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool IsWithin(Box other) =>
        Left >= other.Left && Right <= other.Right && Top >= other.Top && Bottom <= other.Bottom;

    /// <summary>The point of it that is nearest to another.</summary>
    public (double X, double Y) Nearest(double x, double y) =>
        (Math.Clamp(x, Left, Right), Math.Clamp(y, Top, Bottom));

    /// <summary>Whether a straight line runs through it.</summary>
    public bool Meets((double X, double Y) from, (double X, double Y) to)
    {
        // Liang and Barsky: the part of the line inside all four sides.
        var (first, last) = (0.0, 1.0);
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        foreach (
            var (p, q) in new[]
            {
                (-dx, from.X - Left),
                (dx, Right - from.X),
                (-dy, from.Y - Top),
                (dy, Bottom - from.Y),
            }
        )
        {
            if (p == 0)
            {
                if (q <= 0)
                {
                    return false;
                }

                continue;
            }

            var at = q / p;
            (first, last) = p < 0 ? (Math.Max(first, at), last) : (first, Math.Min(last, at));
        }

        return first < last;
    }
}
