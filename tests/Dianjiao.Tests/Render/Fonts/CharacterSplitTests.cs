using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Fonts;

public sealed class CharacterSplitTests
{
    [Fact]
    public void FewCharactersMakeOneFont()
    {
        var split = CharacterSplit.Of(
            [1, 9],
            [
                [2, 3],
                [3, 4],
            ],
            limit: 5,
            core: 2
        );
        Assert.Equal([1, 2, 3, 4, 9], split.Core.ToArray());
        Assert.All(split.Volumes, v => Assert.Empty(v));
    }

    [Fact]
    public void TheCoreHoldsWhatIsSharedAndWhatMostVolumesHave()
    {
        var split = CharacterSplit.Of(
            [9],
            [
                [2, 3],
                [3, 4],
                [3, 4, 5],
            ],
            limit: 4,
            core: 3
        );
        Assert.Equal([3, 4, 9], split.Core.ToArray());
        Assert.Equal([2], split.Volumes[0].ToArray());
        Assert.Empty(split.Volumes[1].ToArray());
        Assert.Equal([5], split.Volumes[2].ToArray());
    }

    [Fact]
    public void WhatIsSharedIsInTheCoreHoweverSmallItShouldBe()
    {
        var split = CharacterSplit.Of(
            [7, 8, 9],
            [
                [1],
            ],
            limit: 3,
            core: 2
        );
        Assert.Equal([7, 8, 9], split.Core.ToArray());
        Assert.Equal([1], split.Volumes[0].ToArray());
    }
}
