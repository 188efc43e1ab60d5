namespace Dianjiao.Render.Drawing;

/// <summary>Piles marks upon each other where they would touch: the pile shows the crowd.</summary>
public sealed class MarkPile(double size)
{
    // A strip is half a mark wide: no two marks of a level fall into one, and what a mark touches lies no more than two
    // strips away, or three where the division was rounded.
    private const int Strips = 2;
    private const int Reach = Strips + 1;

    private readonly Dictionary<(int Strip, int Level), double> placed = [];

    // What was full at a place is full for ever, and days are few: the next mark of a day begins where the last one ended.
    private readonly Dictionary<double, int> lowest = [];

    public int Levels { get; private set; }

    /// <summary>How many levels were looked at, all marks together.</summary>
    public long Tried { get; private set; }

    /// <summary>The lowest level that is free there, from 0.</summary>
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
