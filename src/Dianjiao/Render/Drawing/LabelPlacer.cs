namespace Dianjiao.Render.Drawing;

/// <summary>
/// Puts labels where they meet neither marks nor labels nor the lines that lead to labels: each in turn takes the
/// first free place, the nearest ring first and in it the side a reader expects. No chance is involved.
/// </summary>
internal sealed class LabelPlacer(Box field, double dot, double reach)
{
    private const int Rings = 18;

    // East, west, then between, in parts of a circle, counterclockwise from the east.
    private const int Parts = 32;

    private static readonly int[] Sides =
    [
        .. Enumerable
            .Range(0, Parts / 4)
            .SelectMany(i => new[] { i, (Parts / 2) - i, Parts - i, (Parts / 2) + i })
            .Append(Parts / 4)
            .Append(Parts * 3 / 4)
            .Select(i => i % Parts)
            .Distinct(),
    ];

    private static readonly (double Sin, double Cos)[] Directions =
    [
        .. Sides.Select(side => Math.SinCos(side * 2 * Math.PI / Parts)),
    ];

    private readonly BoxGrid taken = new(field, dot);
    private readonly List<((double X, double Y) From, (double X, double Y) To)> leaders = [];

    public void Block(double x, double y) => taken.Add(Box.Around(x, y, dot, dot));

    /// <returns>Null where no place is free within reach.</returns>
    public LabelPlace? Place(double x, double y, double width, double height)
    {
        for (var ring = 0; ring < Rings; ring++)
        {
            var distance = (dot * .75) + 1 + (reach * ring * ring / ((Rings - 1) * (Rings - 1)));
            foreach (var (sin, cos) in Directions)
            {
                var box = Box.Around(
                    x + (cos * (distance + (width / 2))),
                    y - (sin * (distance + (height / 2))),
                    width,
                    height
                );
                var end = box.Nearest(x, y);
                var leads = Math.Sqrt(Square(end.X - x) + Square(end.Y - y)) > dot * 1.6;
                if (IsFree(box) && (!leads || IsFree((x, y), end)))
                {
                    var start = Start((x, y), end);
                    taken.Add(box);
                    if (leads)
                    {
                        leaders.Add((start, end));
                    }

                    return new LabelPlace(box, leads ? (start, end) : null);
                }
            }
        }

        return null;
    }

    private bool IsFree(Box box)
    {
        if (!box.IsWithin(field))
        {
            return false;
        }

        if (taken.Any(box, box.Meets))
        {
            return false;
        }

        foreach (var (from, to) in leaders)
        {
            if (box.Meets(from, to))
            {
                return false;
            }
        }

        return true;
    }

    // The mark from which it leads does not stand in its way.
    private bool IsFree((double X, double Y) from, (double X, double Y) to)
    {
        var own = Box.Around(from.X, from.Y, 1, 1);
        var around = new Box(
            Math.Min(from.X, to.X),
            Math.Min(from.Y, to.Y),
            Math.Max(from.X, to.X),
            Math.Max(from.Y, to.Y)
        );
        return !taken.Any(around, box => box.Meets(from, to) && !box.Meets(own));
    }

    private (double X, double Y) Start((double X, double Y) from, (double X, double Y) to)
    {
        var length = Math.Max(Math.Sqrt(Square(to.X - from.X) + Square(to.Y - from.Y)), 1e-9);
        var part = dot * .7 / length;
        return (from.X + ((to.X - from.X) * part), from.Y + ((to.Y - from.Y) * part));
    }

    private static double Square(double value) => value * value;
}

/// <summary>Where a label stands.</summary>
/// <param name="Leader">From its place to it, where it does not stand beside it; null where it does.</param>
internal sealed record LabelPlace(
    Box Box,
    ((double X, double Y) From, (double X, double Y) To)? Leader
);
