namespace Dianjiao.Render.Drawing;

/// <summary>Piles marks upon each other where they would touch: the pile shows the crowd.</summary>
internal sealed class Stack(double size)
{
    private readonly List<(double X, int Level)> placed = [];

    public int Levels { get; private set; }

    /// <summary>The lowest level that is free there, from 0.</summary>
    public int Place(double x)
    {
        var level = 0;
        while (placed.Any(p => p.Level == level && Math.Abs(p.X - x) < size))
        {
            level++;
        }

        placed.Add((x, level));
        Levels = Math.Max(Levels, level + 1);
        return level;
    }
}
