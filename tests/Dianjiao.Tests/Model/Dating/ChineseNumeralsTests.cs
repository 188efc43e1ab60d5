using Dianjiao.Model.Dating;

namespace Dianjiao.Tests.Model.Dating;

public sealed class ChineseNumeralsTests
{
    [Fact]
    public void WhatIsWrittenIsReadAgain() =>
        Assert.All(
            Enumerable.Range(1, 9999),
            n => Assert.Equal(n, ChineseNumerals.Read(ChineseNumerals.Of(n)))
        );

    [Theory]
    [InlineData("一百一", 101)]
    [InlineData("一百零一", 101)]
    [InlineData("二〇三", 203)]
    [InlineData("039", 39)]
    [InlineData("百二十", 120)]
    [InlineData("", null)]
    [InlineData("0", null)]
    [InlineData("三卷", null)]
    [InlineData("99999999999999", null)]
    public void OtherWaysOfWritingAreRead(string words, int? number) =>
        Assert.Equal(number, ChineseNumerals.Read(words));
}
