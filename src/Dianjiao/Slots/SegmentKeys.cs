namespace Dianjiao.Slots;

/// <summary>Finds segments by their text, without going through them all.</summary>
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

    /// <summary>
    /// Returns the first run of segments, none of them taken, whose texts together are the wanted one; null when there
    /// is none.
    /// </summary>
    /// <param name="onlyOne">True if the run may have only one segment.</param>
    /// <param name="isTaken">Tells whether a segment is taken; once true for a segment, it must stay true.</param>
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
