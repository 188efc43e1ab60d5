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
    [InlineData("1", 1)]
    [InlineData("9", 9)]
    [InlineData("0012", 12)]
    [InlineData("9999", 9999)]
    [InlineData("10000", null)]
    [InlineData("99999", null)]
    [InlineData("十", 10)]
    [InlineData("百", 100)]
    [InlineData("二十", 20)]
    [InlineData("千", 1000)]
    [InlineData("九千九百九十九", 9999)]
    [InlineData("九千千", null)]
    [InlineData("九千九百百", null)]
    [InlineData("九千九千", null)]
    [InlineData("一百二", 102)]
    [InlineData("二三十", null)]
    [InlineData("一百二三", null)]
    [InlineData("一百〇二三", null)]
    [InlineData("一千〇〇五", 1005)]
    [InlineData("零", null)]
    [InlineData("零七", 7)]
    [InlineData("卷三", null)]
    [InlineData("三卷", null)]
    [InlineData("99999999999999", null)]
    public void OtherWaysOfWritingAreRead(string words, int? number) =>
        Assert.Equal(number, ChineseNumerals.Read(words));

    [Fact]
    public void EveryVolumeNumberIsReadAsItIsWritten()
    {
        for (var number = 1; number <= 9999; number++)
        {
            Assert.Equal(number, Value(ChineseNumerals.Of(number)));
        }
    }

    [Theory]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(41, "四十一")]
    [InlineData(100, "一百")]
    [InlineData(105, "一百〇五")]
    [InlineData(110, "一百一十")]
    [InlineData(1001, "一千〇一")]
    [InlineData(1010, "一千〇一十")]
    [InlineData(9000, "九千")]
    public void VolumeNumbersAreWrittenAsBooksDo(int number, string words) =>
        Assert.Equal(words, ChineseNumerals.Of(number));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10000)]
    public void OtherNumbersAreRefused(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumerals.Of(number));

    private static int Value(string words)
    {
        int value = 0,
            digit = 0;
        foreach (var c in words)
        {
            var unit = c switch
            {
                '十' => 10,
                '百' => 100,
                '千' => 1000,
                _ => 0,
            };
            if (unit > 0)
            {
                value += Math.Max(1, digit) * unit;
                digit = 0;
            }
            else
            {
                digit = "〇一二三四五六七八九".IndexOf(c, StringComparison.Ordinal);
            }
        }

        return value + digit;
    }
}
