namespace Dianjiao.Tests.Model.Dating;

public sealed class ReignYearsCheckTests
{
    private const string Unmarked = "嘉定十二年夏光定九年春正月，遣使來聘。\n使者留旬日。\n";
    private const string Repair =
        "- punctuate: 1.3\n  lemma: 嘉定十二年夏光定九年\n  reading: 嘉定十二年、夏光定九年\n  reason: So.\n";

    [Theory]
    [InlineData("嘉定十一年、夏光定八年春二月，築城。\n城成。\n", "", true)]
    [InlineData("嘉定十一年、夏光定八年春二月，築城。\n城成。\n", Repair, false)]
    [InlineData("嘉定十一年夏光定八年春二月，築城。\n城成。\n", "", false)]
    public void OnlyWhereOthersHaveAMark(string before, string apparatus, bool isReported) =>
        Assert.Equal(
            isReported,
            Loaded
                .Repaired(before + Unmarked, apparatus)
                .Diagnostics.Any(d => d.Code.Id == "DJ4015")
        );

    [Fact]
    public void EachPairWithoutAMarkIsReportedWithItsRepair()
    {
        var found = InMemory
            .Build("嘉定十一年、夏光定八年春二月，築城。\n城成。\n" + Unmarked)
            .Diagnostics.Where(d => d.Code.Id == "DJ4015")
            .ToList();
        var one = Assert.Single(found);
        Assert.Equal("no mark stands between the years 嘉定十二年 and 夏光定九年", one.Message);
        Assert.Equal((3, 6), (one.From.Line, one.From.Column));
        Assert.Equal(
            "- punctuate: 1.3\n  lemma: 嘉定十二年夏光定九年\n  reading: 嘉定十二年、夏光定九年\n  reason: the years are named side by side",
            one.Hint
        );
    }

    [Fact]
    public void AVolumeWithOneYearAtATimeHasNothingToReport() =>
        Assert.DoesNotContain(
            InMemory
                .Build("嘉定十一年春二月，築城。\n城成。\n嘉定十二年三月，遣使。\n城成。\n")
                .Diagnostics,
            d => d.Code.Id == "DJ4015"
        );
}
