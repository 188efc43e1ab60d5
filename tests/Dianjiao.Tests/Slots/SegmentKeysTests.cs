using System.Globalization;
using Dianjiao.Slots;

namespace Dianjiao.Tests.Slots;

public sealed class SegmentKeysTests
{
    [Theory]
    [InlineData("甲", true, 0, 0)]
    [InlineData("乙丙", true, 3, 3)]
    [InlineData("乙丙", false, 1, 2)]
    [InlineData("甲乙", false, 0, 1)]
    public void TheFirstRunIsFound(string wanted, bool onlyOne, int first, int last) =>
        Assert.Equal(
            (first, last),
            new SegmentKeys(["甲", "乙", "丙", "乙丙", "甲"]).Find(wanted, onlyOne, _ => false)
        );

    [Fact]
    public void WhatIsTakenIsPassedOver()
    {
        var keys = new SegmentKeys(["甲", "乙", "甲", "乙"]);
        Assert.Equal((2, 2), keys.Find("甲", onlyOne: true, i => i == 0));
        Assert.Equal((2, 3), keys.Find("甲乙", onlyOne: false, i => i <= 1));
        Assert.Null(keys.Find("甲乙甲", onlyOne: false, i => i <= 1));
        Assert.Null(keys.Find("丙", onlyOne: true, _ => false));
    }

    /// <summary>Every slot of a volume, all moved: what is asked grows as the volume does, also where all segments are alike.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    public void NoSlotGoesThroughAllSegments(int different)
    {
        const int count = 20_000;
        var keys = new SegmentKeys(
            Enumerable
                .Range(0, count)
                .Select(i => (i % different).ToString("D6", CultureInfo.InvariantCulture))
        );
        var taken = new bool[count];
        var asked = 0;
        for (var i = 0; i < count; i++)
        {
            var wanted = (i % different).ToString("D6", CultureInfo.InvariantCulture);
            taken[keys.Find(wanted, onlyOne: true, IsTaken)!.Value.First] = true;
        }

        Assert.All(taken, Assert.True);
        Assert.InRange(asked, count, 6 * count);

        bool IsTaken(int segment)
        {
            asked++;
            return taken[segment];
        }
    }
}
