namespace Dianjiao.Slots;

/// <summary>Finds the segments that quote alike, without going through them all.</summary>
public sealed class SegmentKeys
{
    private readonly string[] keys;
    private readonly Dictionary<string, FreeSegments> byKey = new(StringComparer.Ordinal);
    private readonly int[] lengths;

    public SegmentKeys(IEnumerable<string> keys)
    {
        this.keys = [.. keys];
        for (var i = 0; i < this.keys.Length; i++)
        {
            if (!byKey.TryGetValue(this.keys[i], out var alike))
            {
                byKey[this.keys[i]] = alike = new FreeSegments();
            }

            alike.Add(i);
        }

        lengths = [.. byKey.Keys.Select(k => k.Length).Distinct()];
    }

    /// <summary>The first run of segments, none of them taken, that are together what is wanted; null when there is none.</summary>
    /// <param name="onlyOne">Only one segment will do.</param>
    /// <param name="isTaken">What it has once said to be taken stays so.</param>
    public (int First, int Last)? Find(string wanted, bool onlyOne, Func<int, bool> isTaken)
    {
        var lookup = byKey.GetAlternateLookup<ReadOnlySpan<char>>();
        (int First, int Last)? best = null;
        foreach (var length in onlyOne ? [wanted.Length] : lengths)
        {
            if (
                length > wanted.Length
                || !lookup.TryGetValue(wanted.AsSpan(0, length), out var alike)
            )
            {
                continue;
            }

            foreach (var first in alike.All(isTaken))
            {
                if (first >= (best?.First ?? int.MaxValue))
                {
                    break;
                }

                if (LastOf(first, wanted, isTaken) is { } last)
                {
                    best = (first, last);
                    break;
                }
            }
        }

        return best;
    }

    private int? LastOf(int first, string wanted, Func<int, bool> isTaken)
    {
        var length = 0;
        for (var last = first; last < keys.Length && !isTaken(last); last++)
        {
            var part = keys[last];
            if (
                length + part.Length > wanted.Length
                || string.CompareOrdinal(wanted, length, part, 0, part.Length) != 0
            )
            {
                return null;
            }

            length += part.Length;
            if (length == wanted.Length)
            {
                return last;
            }
        }

        return null;
    }
}
