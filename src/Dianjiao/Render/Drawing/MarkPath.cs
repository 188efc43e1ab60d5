using System.Globalization;

namespace Dianjiao.Render.Drawing;

/// <summary>Draws the outline of a mark as an SVG path.</summary>
internal static class MarkPath
{
    /// <param name="size">The height and width of the mark.</param>
    /// <param name="x">The middle of the mark.</param>
    /// <param name="y">The middle of the mark.</param>
    public static string Of(MarkShape shape, double x, double y, double size)
    {
        var r = size / 2;
        return shape switch
        {
            MarkShape.Disc => Text(
                $"M{x - r:0.##} {y:0.##}a{r:0.##} {r:0.##} 0 1 0 {size:0.##} 0a{r:0.##} {r:0.##} 0 1 0 {-size:0.##} 0z"
            ),
            MarkShape.Square => Text(
                $"M{x - (r * .9):0.##} {y - (r * .9):0.##}h{size * .9:0.##}v{size * .9:0.##}h{-size * .9:0.##}z"
            ),
            MarkShape.Triangle => Text(
                $"M{x:0.##} {y - r:0.##}L{x + r:0.##} {y + (r * .8):0.##}H{x - r:0.##}z"
            ),
            _ => Text(
                $"M{x:0.##} {y - r:0.##}l{r:0.##} {r:0.##} {-r:0.##} {r:0.##} {-r:0.##} {-r:0.##}z"
            ),
        };
    }

    private static string Text(FormattableString path) =>
        path.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The shapes of marks, which tell kinds apart without colour.</summary>
public enum MarkShape
{
    Disc,
    Square,
    Triangle,
    Diamond,
}
