namespace Dianjiao.Render.Drawing;

/// <summary>
/// Boxes sorted by the squares of a field in which they lie, so that near ones are found without looking at all.
/// </summary>
internal sealed class BoxGrid
{
    private readonly Box field;
    private readonly double side;
    private readonly List<Box>?[,] squares;

    /// <param name="field">The area of all queries; boxes that reach out of it count at its edge.</param>
    /// <param name="side">The side of a square; about that of the smallest box.</param>
    public BoxGrid(Box field, double side)
    {
        (this.field, this.side) = (field, side);
        squares = new List<Box>?[
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
                (squares[i, j] ??= []).Add(box);
            }
        }
    }

    /// <summary>True if a condition holds for any box that may meet an area.</summary>
    public bool Any(Box area, Func<Box, bool> holds)
    {
        var (left, top, right, bottom) = Squares(area);
        for (var i = left; i <= right; i++)
        {
            for (var j = top; j <= bottom; j++)
            {
                foreach (var box in squares[i, j] ?? [])
                {
                    if (holds(box))
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
