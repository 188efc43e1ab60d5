namespace Dianjiao;

/// <summary>The word or passage that was probably meant.</summary>
public static class Nearest
{
    /// <summary>Null when nothing is near: more than a third of the letters, or more than three, would have to change.</summary>
    public static string? To(string wanted, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = Math.Min(3, Math.Max(1, wanted.Length / 3)) + 1;
        foreach (
            var candidate in candidates
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
        {
            var distance = Distance(
                CodePoints.Of(wanted).AsSpan(),
                CodePoints.Of(candidate).AsSpan()
            );
            if (distance < bestDistance)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>
    /// The stretch of a text nearest to a passage, as start and end, found by dynamic programming over all stretches;
    /// null when fewer than half of the passage's code points would be found in it.
    /// </summary>
    public static (int Start, int End)? Stretch(ReadOnlySpan<int> passage, ReadOnlySpan<int> text)
    {
        if (passage.IsEmpty || text.IsEmpty)
        {
            return null;
        }

        var previous = new (int Cost, int Start)[text.Length + 1];
        var current = new (int Cost, int Start)[text.Length + 1];
        for (var j = 0; j <= text.Length; j++)
        {
            previous[j] = (0, j);
        }

        for (var i = 1; i <= passage.Length; i++)
        {
            current[0] = (i, 0);
            for (var j = 1; j <= text.Length; j++)
            {
                var same = previous[j - 1];
                same.Cost += passage[i - 1] == text[j - 1] ? 0 : 1;
                var skip = (Cost: previous[j].Cost + 1, previous[j].Start);
                var insert = (Cost: current[j - 1].Cost + 1, current[j - 1].Start);
                var best = same.Cost <= skip.Cost ? same : skip;
                current[j] = best.Cost <= insert.Cost ? best : insert;
            }

            (previous, current) = (current, previous);
        }

        var end = 0;
        for (var j = 1; j <= text.Length; j++)
        {
            if (previous[j].Cost < previous[end].Cost)
            {
                end = j;
            }
        }

        return previous[end].Cost * 2 <= passage.Length && previous[end].Start < end
            ? (previous[end].Start, end)
            : null;
    }

    private static int Distance(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(
                    Math.Min(row[j] + 1, row[j - 1] + 1),
                    diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)
                );
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
