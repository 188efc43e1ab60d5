namespace Dianjiao;

/// <summary>
/// Counts the code points before places of a text. Asked for places in ascending order, it counts on from the last one.
/// </summary>
public sealed class CodePointCounter(string text)
{
    private int at;
    private int count;

    /// <summary>Returns the number of code points before a place.</summary>
    /// <param name="index">The place in UTF-16 units.</param>
    public int Before(int index)
    {
        if (index < at)
        {
            (at, count) = (0, 0);
        }

        count += CodePoints.Count(text.AsSpan(at, index - at));
        at = index;
        return count;
    }
}
