namespace Dianjiao.Slots;

/// <summary>
/// The segments with the same text, in order, of which some are taken. A segment once taken is never given back, so the
/// taken ones at the beginning are passed over once, not again for every slot.
/// </summary>
public sealed class FreeSegments
{
    private readonly List<int> segments = [];
    private int start;

    /// <summary>The number of segments left, with those not yet known to be taken.</summary>
    public int Count => segments.Count - start;

    public void Add(int segment) => segments.Add(segment);

    /// <summary>Returns the segments that are not taken, in order.</summary>
    public IEnumerable<int> All(Func<int, bool> isTaken)
    {
        while (start < segments.Count && isTaken(segments[start]))
        {
            start++;
        }

        for (var i = start; i < segments.Count; i++)
        {
            if (!isTaken(segments[i]))
            {
                yield return segments[i];
            }
        }
    }
}
