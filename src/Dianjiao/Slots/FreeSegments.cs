namespace Dianjiao.Slots;

/// <summary>
/// Segments that quote alike, in order, and which of them is still free. What is taken is never given back, so that
/// those at the beginning are passed over once and not for every slot.
/// </summary>
public sealed class FreeSegments
{
    private readonly List<int> segments = [];
    private int start;

    public int Count => segments.Count - start;

    public void Add(int segment) => segments.Add(segment);

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
