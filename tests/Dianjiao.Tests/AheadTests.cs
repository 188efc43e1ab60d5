using FsCheck;
using FsCheck.Fluent;

namespace Dianjiao.Tests;

public sealed class AheadTests
{
    [Fact]
    public void TheOrderIsThatOfTheItems() =>
        Prop.ForAll<int[]>(items =>
                Assert.Equal(
                    items,
                    items.SelectAhead(i =>
                    {
                        Thread.SpinWait(Math.Abs(i % 9) * 1000);
                        return i;
                    })
                )
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void OnlyAFewAreMadeBeforeTheyAreAskedFor()
    {
        var begun = 0;
        using var results = Enumerable
            .Range(0, 100_000)
            .SelectAhead(i => Interlocked.Increment(ref begun))
            .GetEnumerator();
        for (var asked = 1; asked <= 50; asked++)
        {
            Assert.True(results.MoveNext());
            Assert.InRange(begun, asked, asked + (5 * Environment.ProcessorCount));
        }
    }

    /// <summary>And it is the error itself, not one that wraps it.</summary>
    [Fact]
    public void AnErrorComesInItsTurn()
    {
        var returned = new List<int>();
        Assert.Throws<FormatException>(() =>
        {
            foreach (
                var i in Enumerable
                    .Range(0, 20)
                    .SelectAhead(i => i < 7 ? i : throw new FormatException())
            )
            {
                returned.Add(i);
            }
        });
        Assert.Equal(Enumerable.Range(0, 7), returned);
    }

    [Fact]
    public void NothingGoesOnWhenTheCallerHasGone()
    {
        var underWay = 0;
        foreach (
            var _ in Enumerable
                .Range(0, 50)
                .SelectAhead(i =>
                {
                    Interlocked.Increment(ref underWay);
                    Thread.SpinWait(100_000);
                    Interlocked.Decrement(ref underWay);
                    return i == 3 ? throw new FormatException() : i;
                })
        )
        {
            break;
        }

        Assert.Equal(0, underWay);
    }
}
