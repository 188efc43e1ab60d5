namespace Dianjiao;

/// <summary>Looks into what is in order.</summary>
public static class Ordered
{
    /// <summary>The first number below a count for which something holds, where it holds for all after it; the count when it holds for none.</summary>
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
