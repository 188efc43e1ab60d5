namespace Dianjiao;

/// <summary>Searches ordered sequences by halving.</summary>
public static class Ordered
{
    /// <summary>
    /// Returns the first number below a count for which a condition holds that, once true, stays true for all after;
    /// the count when it holds for none.
    /// </summary>
    public static int First(int count, Func<int, bool> holds)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
