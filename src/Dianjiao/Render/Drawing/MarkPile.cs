namespace Dianjiao.Render.Drawing;

/// <summary>Piles up marks where they would touch, so that the height of a pile shows the crowd.</summary>
/// <param name="size">The width of a mark.</param>
public sealed class MarkPile(double size)
{
    // A strip is half a mark wide. So no two marks of a level are in one strip, and a mark can touch only those that
    // are up to two strips away, or three because of rounding.
    private const int Strips = 2;
    private const int Reach = Strips + 1;

    private readonly Dictionary<(int Strip, int Level), double> placed = [];

    // A full level stays full at a place, and there are few days: the next mark of a day begins above the last one.
    private readonly Dictionary<double, int> lowest = [];

    /// <summary>The number of levels in use.</summary>
    public int Levels { get; private set; }

    /// <summary>The number of levels tried for all marks together.</summary>
    public long Tried { get; private set; }

    /// <summary>Takes the lowest free level at a position, and returns it; levels count from 0.</summary>
    public int Place(double x)
    {
        var strip = (int)Math.Floor(x * Strips / size);
        var level = lowest.GetValueOrDefault(x);
        while (!IsFree(x, strip, level))
        {
            level++;
        }

        placed.Add((strip, level), x);
        lowest[x] = level + 1;
        Levels = Math.Max(Levels, level + 1);
        return level;
    }

    private bool IsFree(double x, int strip, int level)
    {
        Tried++;
        for (var beside = strip - Reach; beside <= strip + Reach; beside++)
        {
            if (placed.TryGetValue((beside, level), out var other) && Math.Abs(other - x) < size)
            {
                return false;
            }
        }

        return true;
    }
}
