using Dianjiao.Render.Drawing;
using FsCheck;
using FsCheck.Fluent;

namespace Dianjiao.Tests.Render.Drawing;

public sealed class MarkPileTests
{
    [Fact]
    public void AMarkStandsOnTheLowestLevelThatIsFree()
    {
        // Days a third of a mark apart, as on a timeline, and places that nothing divides.
        var places = Gen.OneOf(
                Gen.Choose(0, 40).Select(day => 70 + (day / 385.0 * 930)),
                Gen.Choose(-9000, 9000).Select(n => n / 7.0)
            )
            .ListOf()
            .Zip(Gen.Elements(4.0, 6, 9, 10, 15, 0.1, 1 / 3.0));
        Prop.ForAll(
                places.ToArbitrary(),
                p => Levels([.. p.Item1], p.Item2).SequenceEqual(Defined([.. p.Item1], p.Item2))
            )
            .QuickCheckThrowOnFailure();
    }

    /// <summary>A mark touches those of six days before and after: no mark looks at more levels than that, on average.</summary>
    [Theory]
    [InlineData(1_000, 1)]
    [InlineData(1_000, 355)]
    [InlineData(20_000, 1)]
    [InlineData(20_000, 12)]
    [InlineData(20_000, 355)]
    public void HoweverManyMarksAYearHasEachLooksAtAFewLevels(int marks, int days) =>
        Assert.InRange(Tried(marks, days), marks, 12 * marks);

    private static long Tried(int marks, int days)
    {
        var pile = new MarkPile(15);
        for (var i = 0; i < marks; i++)
        {
            pile.Place(70 + ((int)((long)i * days / marks) / 385.0 * 930));
        }

        return pile.Tried;
    }

    private static IEnumerable<int> Levels(double[] places, double size)
    {
        var pile = new MarkPile(size);
        return [.. places.Select(pile.Place)];
    }

    /// <summary>Word for word: no mark of a level is nearer to another than its size.</summary>
    private static IEnumerable<int> Defined(double[] places, double size)
    {
        var placed = new List<(double X, int Level)>();
        foreach (var x in places)
        {
            var level = 0;
            while (placed.Any(p => p.Level == level && Math.Abs(p.X - x) < size))
            {
                level++;
            }

            placed.Add((x, level));
            yield return level;
        }
    }
}
