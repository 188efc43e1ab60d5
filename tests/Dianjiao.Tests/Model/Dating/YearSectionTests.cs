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
}
