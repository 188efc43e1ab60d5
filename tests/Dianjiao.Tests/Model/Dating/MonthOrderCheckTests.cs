namespace Dianjiao.Tests.Model.Dating;

/// <summary>Headings whose month is earlier than that of the heading before.</summary>
public sealed class MonthOrderCheckTests
{
    private const string Detail = "北山當水陸之衝，久無守備，民苦盜劫。\n";

    [Theory]
    [InlineData("嘉定十二年五月，築城。", "三月，遣使。", "三月 follows 五月")]
    [InlineData("嘉定十二年五月，築城。", "夏四月丙子，遣使。", "四月 follows 五月")]
    [InlineData("嘉定十二年閏三月，築城。", "三月，遣使。", "三月 follows 閏三月")]
    [InlineData("嘉定十二年三月，築城。", "閏三月，遣使。", null)]
    [InlineData("嘉定十二年閏三月，築城。", "四月，遣使。", null)]
    [InlineData("嘉定十二年五月，築城。", "五月，遣使。", null)]
    [InlineData("嘉定十二年五月，築城。", "六月，遣使。", null)]
    [InlineData("嘉定十二年五月，築城。", "是歲，大旱。", null)]
    [InlineData("嘉定十二年，築城。", "三月，大旱。", null)]
    // The year is named again, or is another, or is not known.
    [InlineData("嘉定十二年五月，築城。", "嘉定十二年三月，遣使。", null)]
    [InlineData("嘉定十二年五月，築城。", "嘉定十三年三月，遣使。", null)]
    [InlineData("五月，築城。", "三月，遣使。", null)]
    public void OnlyAnEarlierMonthOfTheSameYearIsReported(
        string before,
        string after,
        string? message
    )
    {
        var found = Found($"{before}\n{Detail}{after}\n{Detail}");
        if (message is null)
        {
            Assert.Null(found);
            return;
        }

        Assert.NotNull(found);
        Assert.Equal($"{message} of the same year (1.1, line 1)", found.Message);
        Assert.Equal(after, found.Span?.Text);
        Assert.Equal("1.3", found.Locus);
        Assert.StartsWith("nothing is moved;", found.Hint, StringComparison.Ordinal);
        Assert.Contains("- accept: 1.3\n  code: DJ4012\n", found.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void TheLastMonthOfAHeadingIsBeforeTheFirstOfTheNext()
    {
        var found = Found($"嘉定十二年五月，築城。秋七月，還。\n{Detail}六月，遣使。\n{Detail}");
        Assert.StartsWith("六月 follows 七月 of", found?.Message, StringComparison.Ordinal);
        Assert.Null(Found($"嘉定十二年五月，築城。\n{Detail}六月，遣使。四月，還。\n{Detail}"));
    }

    [Theory]
    [InlineData("命將巡邊。", true)]
    [InlineData("命將巡邊，凡二十日而還，所獲甚眾，賜宴而歸。", true)]
    [InlineData("命將巡邊，凡二十日而還，所獲甚眾，賜宴而歸焉矣。", true)]
    [InlineData("命將巡邊，凡二十日而還，所獲甚眾，賜宴而歸其國矣。", false)]
    [InlineData(
        "命將巡邊，凡二十一日而還，所獲甚眾，賜宴而歸。其後不復遣將焉而民安之久矣哉蓋二十有四年也。",
        false
    )]
    [InlineData("", false)]
    public void AShortSentenceAboveMayBeTheBeginningOfTheHeading(string tail, bool isOffered)
    {
        var found = Found(Chronicle(tail))!;
        Assert.StartsWith("look at lines 2 and 3 as well", found.Hint, StringComparison.Ordinal);
        Assert.Contains("nothing is moved;", found.Hint, StringComparison.Ordinal);
        var entries =
            $"as well: if “{tail}” belongs to the heading after it, write\n"
            + "- split: 1.2\n  before: 命將巡邊";
        Assert.Equal(isOffered, found.Hint!.Contains(entries, StringComparison.Ordinal));
        Assert.Equal(
            isOffered,
            found.Hint.Contains(
                "  as: 1.2b\n  kind: heading\n  reason: the heading is broken over two lines\n"
                    + "- join: [1.2b, 1.3]\n  kind: heading\n  reason: the heading is broken over two lines\n"
                    + "nothing is moved",
                StringComparison.Ordinal
            )
        );
        Assert.Equal(!isOffered, found.Hint.Contains("as well; nothing", StringComparison.Ordinal));
    }

    [Fact]
    public void HalvesThatAreJoinedAlreadyAreNotOfferedAgain()
    {
        var found = Found(
            Chronicle("命將巡邊。"),
            "- split: 1.2\n  before: 命將\n  as: 1.2b\n  kind: heading\n  reason: x\n"
                + "- join: [1.2b, 1.3]\n  kind: heading\n  reason: x\n"
        );
        Assert.StartsWith("nothing is moved;", found?.Hint, StringComparison.Ordinal);
    }

    private static string Chronicle(string tail) =>
        $"嘉定十二年春二月，築城。\n北山當水陸之衝，久無守備，民苦盜劫。{tail}\n夏五月，遣使。\n{Detail}三月，大旱。\n{Detail}";

    private static Diagnostic? Found(string text, string apparatus = "") =>
        InMemory.Build(text, apparatus).Diagnostics.SingleOrDefault(d => d.Code.Id == "DJ4012");
}
