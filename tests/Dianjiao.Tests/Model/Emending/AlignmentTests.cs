using Dianjiao.Model.Emending;
using FsCheck;
using FsCheck.Fluent;

namespace Dianjiao.Tests.Model.Emending;

/// <summary>Which characters of a lemma are those of its reading.</summary>
public sealed class AlignmentTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("", "甲", "")]
    [InlineData("甲", "", "-")]
    [InlineData("甲", "乙", "-")]
    [InlineData("甲乙", "甲乙", "0 1")]
    [InlineData("甲", "甲甲", "0")]
    [InlineData("甲甲", "甲", "0 -")]
    [InlineData("甲乙", "丙甲丁", "1 -")]
    [InlineData("甲乙丙丁", "乙丙戊", "- 0 1 -")]
    [InlineData("甲乙丙", "甲丁丙", "0 - 2")]
    [InlineData("甲丙", "甲乙丙", "0 2")]
    [InlineData("甲乙丙", "甲丙", "0 - 1")]
    [InlineData("甲乙丙丁戊", "己乙庚丁辛", "- 1 - 3 -")]
    public void WhatBothHaveInOneOrderIsKept(string lemma, string reading, string partners) =>
        Assert.Equal(partners, Aligned(lemma, reading));

    [Theory]
    // The beginning goes before the end, and the end before the middle.
    [InlineData("甲乙甲", "甲", "0 - -")]
    [InlineData("乙甲丙甲", "甲", "- - - 0")]
    [InlineData("乙甲丙甲丁", "甲", "- 0 - - -")]
    [InlineData("甲", "乙甲丙甲", "3")]
    [InlineData("甲", "乙甲丙甲丁", "1")]
    // Where the next two differ, the lemma's is passed over first.
    [InlineData("甲甲", "丙甲丁", "- 1")]
    [InlineData("丁甲甲戊", "甲庚", "- 0 - -")]
    // So of words that have changed places those stay that the reading has first.
    [InlineData("甲乙", "乙甲", "- 0")]
    [InlineData("甲乙丙", "丙乙甲", "- - 0")]
    [InlineData("東西南北", "南北東西", "- - 0 1")]
    public void OfSeveralWaysOneIsTaken(string lemma, string reading, string partners) =>
        Assert.Equal(partners, Aligned(lemma, reading));

    [Fact]
    public void NoCommonSubsequenceIsLonger() =>
        Prop.ForAll(
                Arb.From(Gen.Choose(1, 4).ListOf()),
                Arb.From(Gen.Choose(1, 4).ListOf()),
                (lemma, reading) =>
                {
                    int[] a = [.. lemma.Take(7)];
                    int[] b = [.. reading.Take(7)];
                    var partners = Alignment.Align(a, b);
                    var made = partners.Select((p, i) => (p, i)).Where(x => x.p >= 0).ToList();
                    return partners.Length == a.Length
                        && made.All(x => a[x.i] == b[x.p])
                        && made.Zip(made.Skip(1)).All(x => x.First.p < x.Second.p)
                        && made.Count == Longest(a, b);
                }
            )
            .Check(Fuzzing.Cases.WithMaxTest(100));

    private static string Aligned(string lemma, string reading) =>
        string.Join(
            ' ',
            Alignment
                .Align(CodePoints.Of(lemma).AsSpan(), CodePoints.Of(reading).AsSpan())
                .Select(p => p < 0 ? "-" : $"{p}")
        );

    /// <summary>By trying every choice of characters of the lemma.</summary>
    private static int Longest(int[] lemma, int[] reading) =>
        Enumerable
            .Range(0, 1 << lemma.Length)
            .Select(choice => lemma.Where((_, i) => (choice >> i & 1) == 1).ToList())
            .Where(chosen => IsIn(chosen, reading))
            .Max(chosen => chosen.Count);

    private static bool IsIn(List<int> chosen, int[] reading)
    {
        var found = 0;
        foreach (var character in reading)
        {
            found += found < chosen.Count && chosen[found] == character ? 1 : 0;
        }

        return found == chosen.Count;
    }
}
