namespace Dianjiao;

/// <summary>Makes results on all processors before they are asked for.</summary>
public static class Ahead
{
    // Enough that all are busy while one result takes four times as long as others.
    private const int KeptForProcessor = 4;

    /// <summary>
    /// Makes a result of each item, several at a time, and returns the results in the order of the items. Only a few are
    /// kept for each processor, so that a long sequence of large results needs little memory. What the function throws
    /// is thrown when its result would be returned.
    /// </summary>
    /// <param name="make">Makes a result, on any thread.</param>
    public static IEnumerable<TResult> SelectAhead<T, TResult>(
        this IEnumerable<T> items,
        Func<T, TResult> make
    )
    {
        var most = KeptForProcessor * Environment.ProcessorCount;
        var underWay = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in items)
            {
                underWay.Enqueue(Task.Run(() => make(item)));
                if (underWay.Count > most)
                {
                    yield return underWay.Dequeue().GetAwaiter().GetResult();
                }
            }

            while (underWay.TryDequeue(out var next))
            {
                yield return next.GetAwaiter().GetResult();
            }
        }
        finally
        {
            // When the caller breaks off, nothing goes on behind its back.
            Task all = Task.WhenAll(underWay);
            all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
        }
    }
}
