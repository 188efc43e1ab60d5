using System.Runtime.InteropServices;

namespace Dianjiao.Render.Drawing;

/// <summary>
/// Boxes sorted by the squares of a field in which they lie, so that near ones are found without looking at all.
/// </summary>
internal sealed class BoxGrid
{
    private readonly Box field;
    private readonly double side;
    private readonly List<Box> boxes = [];

    // The numbers of the boxes that reach into each square.
    private readonly List<int>?[,] squares;

    /// <param name="field">The area of all queries; boxes that reach out of it count at its edge.</param>
    /// <param name="side">The side of a square; about that of the smallest box.</param>
    public BoxGrid(Box field, double side)
    {
        (this.field, this.side) = (field, side);
        squares = new List<int>?[
            (int)((field.Right - field.Left) / side) + 1,
            (int)((field.Bottom - field.Top) / side) + 1
        ];
    }

    public void Add(Box box)
    {
        var (left, top, right, bottom) = Squares(box);
        for (var i = left; i <= right; i++)
        {
            for (var j = top; j <= bottom; j++)
            {
                (squares[i, j] ??= []).Add(boxes.Count);
            }
        }

        boxes.Add(box);
    }

    /// <summary>True if any box has an area in common with another.</summary>
    public bool Meets(Box area)
    {
        var (left, top, right, bottom) = Squares(area);
        for (var i = left; i <= right; i++)
        {
            for (var j = top; j <= bottom; j++)
            {
                foreach (var number in CollectionsMarshal.AsSpan(squares[i, j]))
                {
                    if (boxes[number].Meets(area))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>True if a straight line runs through any box but those that have an area in common with a given one.</summary>
    public bool Meets((double X, double Y) from, (double X, double Y) to, Box exempt)
    {
        var (left, top, right, bottom) = Squares(
            new Box(
                Math.Min(from.X, to.X),
                Math.Min(from.Y, to.Y),
                Math.Max(from.X, to.X),
                Math.Max(from.Y, to.Y)
            )
        );
        for (var i = left; i <= right; i++)
        {
            for (var j = top; j <= bottom; j++)
            {
                foreach (var number in CollectionsMarshal.AsSpan(squares[i, j]))
                {
                    if (boxes[number].Meets(from, to) && !boxes[number].Meets(exempt))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private (int Left, int Top, int Right, int Bottom) Squares(Box box) =>
        (
            Square(box.Left - field.Left, 0),
            Square(box.Top - field.Top, 1),
            Square(box.Right - field.Left, 0),
            Square(box.Bottom - field.Top, 1)
        );

    private int Square(double at, int dimension) =>
        (int)Math.Clamp(Math.Floor(at / side), 0, squares.GetLength(dimension) - 1);
}
