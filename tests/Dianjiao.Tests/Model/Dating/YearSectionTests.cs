using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.Tests.Model.Dating;

public sealed class YearSectionTests
{
    [Theory]
    [InlineData("lzh-Hans", "夏大安七年春二月，", "宋元丰四年 辽太康七年")]
    [InlineData("lzh-Hant", "夏大安七年春二月，", "宋元豐四年 遼太康七年")]
    [InlineData("zh-CN", "嘉定十一年、夏光定八年春二月，", "金兴定二年 蒙古太祖十三年")]
    public void TheYearsOfOtherCourtsAreInTheScriptOfTheText(
        string language,
        string date,
        string years
    )
    {
        using var seeds = new SeedFolder(
            ("seeds/edition.yml", $"text-language: {language}\n"),
            ("seeds/001/text.txt", $"{date}遣使。\n")
        );
        var diagnostics = new DiagnosticBag();
        var edition = EditionBuilder.Build(
            EditionReader.Read(seeds.Root, diagnostics)!,
            diagnostics
        );
        Assert.Equal(
            years,
            string.Join(' ', edition.Volumes[0].Years[0].Contemporaries.Select(p => p.Label))
        );
    }

    [Fact]
    public void EveryYearThatTheTextNamesIsASection()
    {
        var volume = InMemory
            .Build(
                "序曰，此書記邊事。\n北山當水陸之衝，久無守備，民苦盜劫。\n"
                    + "嘉定十一年、夏光定八年春二月，築城。\n北山當水陸之衝，久無守備，民苦盜劫。\n築壇。\n壇高三丈，周百步，以祀山川之神。\n"
                    + "三月，大旱。\n壇高三丈，周百步，以祀山川之神。\n"
                    + "嘉定十二年，饑。\n北山當水陸之衝，久無守備，民苦盜劫。\n"
            )
            .Volume;
        Assert.Equal(
            [(0, 2, null), (2, 8, 1218), (8, 10, (int?)1219)],
            volume.Years.Select(y => (y.First, y.End, y.CommonEra))
        );
        Assert.Equal(
            ["", "嘉定十一年、夏光定八年", "嘉定十二年"],
            volume.Years.Select(y => y.Label)
        );
        Assert.Equal([0, 2, 1], volume.Years.Select(y => y.Years.Length));
        Assert.Empty(volume.Years[0].Contemporaries);
        Assert.NotEmpty(volume.Years[2].Contemporaries);
        Assert.Equal("0 0 1 1 1 1 1 1 2 2", Joined(volume, s => $"{s.YearIndex}"));
        Assert.Equal("1 1 1 1 2 2 1 1 1 1", Joined(volume, s => $"{s.EntryInMonth}"));
        Assert.Equal(
            ", , 二月, 二月, 二月, 二月, 三月, 三月, , ",
            string.Join(", ", volume.Segments.Select(s => s.MonthLabel))
        );
        Assert.Equal(
            "- 1.1 - 1.3 - 1.5 - 1.7 - 1.9",
            Joined(volume, s => s.Heading?.ToString() ?? "-")
        );
    }

    [Fact]
    public void WhatStandsBeforeTheFirstHeadingIsInNoEntry()
    {
        var volume = InMemory
            .Build(
                "北山當水陸之衝，久無守備，民苦盜劫。\n嘉定十一年春二月，築城。\n壇高三丈，周百步，以祀山川之神。\n",
                "- classify: 1.1\n  kind: supplement\n  reason: x\n"
            )
            .Volume;
        Assert.Equal("0 1 1", Joined(volume, s => $"{s.EntryInMonth}"));
        Assert.Equal([(0, 1), (1, 3)], volume.Years.Select(y => (y.First, y.End)));
        Assert.Equal("- - 1.2", Joined(volume, s => s.Heading?.ToString() ?? "-"));
    }

    private static string Joined(Volume volume, Func<Segment, string> of) =>
        string.Join(' ', volume.Segments.Select(of));
}
