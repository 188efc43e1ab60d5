using System.Diagnostics;

namespace Dianjiao.Tests;

/// <summary>How a work grows with its input. Times are compared with each other, never with a clock: the machine may be busy.</summary>
internal static class Growth
{
    // Four where it grows with the input, sixteen where it grows with the square of it.
    private const double Most = 9;
    private const int Attempts = 8;

    // What is shorter says more of the machine than of the work.
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(20);

    /// <summary>Fails where the work takes the square of its input. Other work on the machine makes it slower, never quicker.</summary>
    /// <param name="work">Given the size of its input.</param>
    public static void IsNotSquare(int size, Action<int> work)
    {
        // What is compiled or read when it is first used is no part of it.
        work(size);
        var (small, large) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            small = Shorter(small, size);
            large = Shorter(large, size * 4);
            if (large < (small > Least ? small : Least) * Most)
            {
                return;
            }
        }

        Assert.Fail(
            $"{size}: {small.TotalMilliseconds:0} ms; {size * 4}: {large.TotalMilliseconds:0} ms"
        );

        TimeSpan Shorter(TimeSpan before, int of)
        {
            var watch = Stopwatch.StartNew();
            work(of);
            return watch.Elapsed < before ? watch.Elapsed : before;
        }
    }
}
