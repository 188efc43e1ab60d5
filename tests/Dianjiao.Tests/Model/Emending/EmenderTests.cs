namespace Dianjiao.Tests.Model;

/// <summary>What an emendation makes of the text of its segment.</summary>
public sealed class EmenderTests
{
    [Theory]
    [InlineData(
        "築城於北山",
        "北山",
        "北山。發卒三千，伐木運石。",
        "築城於北山。發卒三千，伐木運石。"
    )]
    [InlineData("築城於北山。", "築城", "發卒三千，築城", "發卒三千，築城於北山。")]
    [InlineData("築城於北山。", "築城", "發卒，築城，", "發卒，築城，於北山。")]
    [InlineData("築城於北山。", "於", "三月，於", "築城三月，於北山。")]
    [InlineData("築城於北山。", "城", "城，伐木，", "築城，伐木，於北山。")]
    [InlineData("築城，於北山。", "城，於", "城於", "築城，於北山。")]
    [InlineData("築城，於北山。", "城，於", "城。於", "築城。於北山。")]
    [InlineData("築城，於北山。", "，於", "於", "築城，於北山。")]
    [InlineData("甲乙丙丁。", "乙丙", "戊，己", "甲戊，己丁。")]
    [InlineData("甲乙丙丁。", "乙丙", "乙，己，丙", "甲乙，己，丙丁。")]
    [InlineData("甲，乙，丙丁。", "甲，乙，丙", "甲丙", "甲，，丙丁。")]
    [InlineData("甲，乙，丙丁。", "甲，乙，丙", "甲，丙", "甲，丙丁。")]
    [InlineData("甲「乙」丙。", "乙", "戊", "甲「戊」丙。")]
    [InlineData("甲「乙」丙。", "「乙」", "「戊。」", "甲「戊。」丙。")]
    [InlineData("甲乙。", "乙。", "", "甲。")]
    [InlineData("甲乙。丙。", "乙", "", "甲。丙。")]
    public void TheReadingIsWhatTheEntrySays(
        string text,
        string lemma,
        string reading,
        string expected
    )
    {
        var loaded = InMemory.Build(
            text,
            $"- emend: 1.1\n  lemma: {Chronicles.Quoted(lemma)}\n  reading: {Chronicles.Quoted(reading)}\n  reason: x\n"
        );
        Assert.Empty(loaded.Proof);
        Assert.Equal(expected, loaded.Volume.Segments[0].Reading);
        Assert.Equal(text, loaded.Volume.Segments[0].ReceivedBody);
    }
}
