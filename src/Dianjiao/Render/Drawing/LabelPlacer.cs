namespace Dianjiao.Render.Drawing;

/// <summary>
/// Places labels where they meet neither marks nor other labels nor the lines that lead to labels. Each label takes the
/// first free place, beginning with the nearest ring, and in it with the side that a reader expects. The same input
/// always gives the same places.
/// </summary>
/// <param name="field">The area in which labels may stand.</param>
/// <param name="dot">The side of a mark.</param>
/// <param name="reach">The greatest distance of a label from its mark.</param>
internal sealed class LabelPlacer(Box field, double dot, double reach)
{
    private const int Rings = 18;

    // The directions: east, west, then those between, as parts of a circle, counterclockwise from the east.
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

    /// <summary>Keeps the place of a mark free of labels.</summary>
    public void Block(double x, double y) => taken.Add(Box.Around(x, y, dot, dot));

    /// <summary>Returns the place of a label of this size; null where none is free within reach.</summary>
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

        if (taken.Meets(box))
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

    // The mark from which the line leads is not in its way.
    private bool IsFree((double X, double Y) from, (double X, double Y) to) =>
        !taken.Meets(from, to, exempt: Box.Around(from.X, from.Y, 1, 1));

    private (double X, double Y) Start((double X, double Y) from, (double X, double Y) to)
    {
        var length = Math.Max(Math.Sqrt(Square(to.X - from.X) + Square(to.Y - from.Y)), 1e-9);
        var part = dot * .7 / length;
        return (from.X + ((to.X - from.X) * part), from.Y + ((to.Y - from.Y) * part));
    }

    private static double Square(double value) => value * value;
}

/// <summary>The place of a label.</summary>
/// <param name="Leader">The line from the mark to the label; null where the label stands beside the mark.</param>
internal sealed record LabelPlace(
    Box Box,
    ((double X, double Y) From, (double X, double Y) To)? Leader
);
