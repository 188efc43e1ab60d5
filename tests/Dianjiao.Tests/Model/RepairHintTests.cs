namespace Dianjiao.Tests.Model;

public sealed class RepairHintTests
{
    [Fact]
    public void AHeadingThatAnEmendationEndsIsSuggestedAtTheNearestReceivedWords()
    {
        var loaded = Loaded.Repaired(
            "嘉定十一年春二月，築城於北山\n三月，遣使來聘。\n使者留旬日，獻良馬百匹，賜宴而歸。\n",
            "- emend: 1.1\n  lemma: 北山\n  reading: 北山。北山當水陸之衝，久無守備，民苦盜劫。\n  reason: A line is lost.\n"
        );
        var report = Assert.Single(loaded.Diagnostics);
        Assert.Equal(("DJ4004", 1, 14), (report.Code.Id, report.From.Line, report.From.Column));
        Assert.StartsWith("- split: 1.1\n  before: 山\n", report.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void AHeadingAtTheEndOfACommentaryThatAnEmendationBeginsIsSuggestedToo()
    {
        var loaded = Loaded.Repaired(
            "嘉定十一年春二月，築城於北山。\n北山當水陸之衝，久無守備。\n〈按：三月，遣使來聘。〉\n使者留旬日，獻良馬百匹，賜宴而歸。\n",
            "- emend: 1.3\n  lemma: 三月\n  reading: 前史不載。三月\n  reason: Words are lost.\n"
        );
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(4, loaded.Volume.Segments.Length);
    }
}
