namespace Dianjiao;

/// <summary>Guesses which word or passage was meant.</summary>
public static class Nearest
{
    // A tenth of a second's work; a longer passage was not mistyped but replaced.
    private const long MostSteps = 20_000_000;
    private const int LongestWord = 200;

    /// <summary>
    /// Returns the nearest candidate; null when none is near: when more than a third of the letters, or more than
    /// three, would have to change.
    /// </summary>
    /// <param name="candidates">
    /// The words to choose from; of two that are equally near, the first in the order of code units is taken.
    /// </param>
    public static string? To(string wanted, IEnumerable<string> candidates)
    {
        string? best = null;
        if (wanted.Length > LongestWord)
        {
            return best;
        }

        var letters = CodePoints.Of(wanted);
        var bestDistance = Math.Min(3, Math.Max(1, wanted.Length / 3)) + 1;
        foreach (var candidate in candidates)
        {
            // A code point has at most two units.
            if (
                candidate.Length > (letters.Length + bestDistance) * 2
                || candidate.Length < letters.Length - bestDistance
            )
            {
                continue;
            }

            var distance = Distance(letters.AsSpan(), CodePoints.Of(candidate).AsSpan());
            if (
                distance < bestDistance
                || (distance == bestDistance && string.CompareOrdinal(candidate, best) < 0)
            )
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>
    /// Returns the nearest of many candidates, as the other overload does; null, too, when the budget is spent.
    /// </summary>
    public static string? To(
        string wanted,
        IReadOnlyCollection<string> candidates,
        GuessBudget budget
    ) =>
        wanted.Length <= LongestWord
        && budget.Spend((long)candidates.Count * (wanted.Length + 1) * (wanted.Length + 1))
            ? To(wanted, candidates)
            : null;

    /// <summary>
    /// Returns the start and end of the stretch of a text nearest to a passage, in code points, found by dynamic
    /// programming over all stretches; null when more than half of the passage's code points would have to change, or
    /// the budget is spent.
    /// </summary>
    public static (int Start, int End)? Stretch(
        ReadOnlySpan<int> passage,
        ReadOnlySpan<int> text,
        GuessBudget? budget = null
    )
    {
        var steps = (long)passage.Length * text.Length;
        if (steps is 0 or > MostSteps || budget?.Spend(steps) == false)
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

    /// <summary>Returns the number of letters to insert, delete, change, or swap with a neighbour.</summary>
    private static int Distance(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                rows[i, j] = Math.Min(
                    Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1,
                    rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                );
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
