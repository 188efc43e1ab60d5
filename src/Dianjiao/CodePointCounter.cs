namespace Dianjiao;

/// <summary>
/// How many code points stand before a place of a text, for one who asks for its places in their order: each time it is
/// counted on from the last.
/// </summary>
public sealed class CodePointCounter(string text)
{
    private int at;
    private int count;

    /// <param name="index">In UTF-16 units.</param>
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
