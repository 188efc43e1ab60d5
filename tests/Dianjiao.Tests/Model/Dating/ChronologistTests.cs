using System.Globalization;
using Dianjiao.Model;

namespace Dianjiao.Tests.Model.Dating;

/// <summary>How the headings of a volume are dated one after the other.</summary>
public sealed class ChronologistTests
{
    private const string Detail = "北山當水陸之衝，久無守備，民苦盜劫。\n";

    [Fact]
    public void AHeadingInheritsWhatItDoesNotName() =>
        Assert.Equal(
            [
                "春正月朔|正月 1|嘉定十二年、夏光定九年春正月朔 1219-01-18/1219-01-18 day",
                "閏三月|閏三月 1|閏三月 1219-04-16/1219-05-15 month",
                "夏四月丙子|四月 1|夏四月丙子 1219-05-26/1219-05-26 day",
                "秋七月|七月 1|秋七月 1219-08-12/1219-09-10 month; 八月 1219-09-11/1219-10-09 month",
                "|八月 1|八月 1219-09-11/1219-10-09 month inherited",
                "|八月 2|八月 1219-09-11/1219-10-09 month inherited",
                "冬十二月|十二月 1|冬十二月 1220-01-08/1220-02-05 month",
                "正月|正月 1|嘉定十三年正月 1220-02-06/1220-03-06 month",
            ],
            Headings(
                "嘉定十二年、夏光定九年春正月朔，大赦。\n"
                    + Detail
                    + "閏三月，河水清。\n"
                    + Detail
                    + "夏四月丙子，地震。\n"
                    + Detail
                    + "秋七月，遣將巡邊。八月，還。\n"
                    + Detail
                    + "築烽臺。\n"
                    + Detail
                    + "置互市。\n"
                    + Detail
                    + "冬十二月，大雪。\n"
                    + Detail
                    + "嘉定十三年正月，祭天於南郊。\n"
                    + Detail
            )
        );

    [Fact]
    public void AYearWithoutAMonthEndsTheMonth() =>
        Assert.Equal(
            [
                "春二月|二月 1|嘉定十三年春二月 1220-03-07/1220-04-04 month",
                "| 1|嘉定十四年 1221-01-25/1222-02-12 year",
                "| 2|嘉定十四年 1221-01-25/1222-02-12 year inherited",
                "春| 1|嘉定十五年春 1222-02-13/1222-05-12 season",
            ],
            Headings(
                "嘉定十三年春二月，築城。\n"
                    + Detail
                    + "嘉定十四年，饑。\n"
                    + Detail
                    + "築烽臺。\n"
                    + Detail
                    + "嘉定十五年春，築渠。\n"
                    + Detail
            )
        );

    [Theory]
    [InlineData("三月，遣使來聘", "|三月 1|三月 1218-03-28/1218-04-26 month inherited")]
    [InlineData("夏五月，遣使來聘", "|五月 1|夏五月 1218-05-26/1218-06-24 month inherited")]
    [InlineData(
        "嘉定十二年夏四月，遣使來聘",
        "|四月 1|嘉定十二年夏四月 1219-05-16/1219-06-13 month inherited"
    )]
    public void AHeadingThatIsStillHiddenCountsForTheNext(string hidden, string expected) =>
        Assert.Equal(
            expected,
            Headings(
                    $"嘉定十一年春二月，築城於北山。\n{Detail}〈按：前史不載，蓋其後旋廢。{hidden}。〉\n{Detail}築烽臺。\n{Detail}"
                )
                .Last()
        );

    [Fact]
    public void AVolumeWithoutAYearIsReportedOnce()
    {
        var loaded = InMemory.Build("築城於北山。\n" + Detail + "築烽臺。\n" + Detail);
        var found = Assert.Single(loaded.Diagnostics, d => d.Code.Id == "DJ4013");
        Assert.Equal((1, 1), (found.From.Line, found.From.Column));
        Assert.Equal("築城於北山。", found.Span?.Text);
        Assert.Contains("- accept: 1.1\n  code: DJ4013\n", found.Hint, StringComparison.Ordinal);
        Assert.Equal("1.1", found.Locus);
        Assert.All(
            loaded.Volume.Segments.Where(s => s.Kind == SegmentKind.Heading),
            s => Assert.Equal(new SegmentDate("", null, null, "unknown", true), s.Dates.Single())
        );
    }

    [Fact]
    public void AVolumeWhoseFirstHeadingNamesItsYearIsNotReported() =>
        Assert.DoesNotContain(
            InMemory
                .Build("嘉定十一年春二月，築城。\n" + Detail + "築烽臺。\n" + Detail)
                .Diagnostics,
            d => d.Code.Id == "DJ4013"
        );

    [Theory]
    [InlineData("嘉定十一年春五月，築城。", "嘉定十一年春五月")]
    [InlineData("嘉定十一年三月，築城。夏九月，還。", "夏九月")]
    public void ADateThatCannotBeIsShownInItsWords(string heading, string words)
    {
        var loaded = InMemory.Build(heading + "\n" + Detail);
        var found = Assert.Single(loaded.Diagnostics, d => d.Code.Id == "DJ4014");
        Assert.Equal(words, found.Span?.Text);
        Assert.StartsWith(words + ": ", found.Message, StringComparison.Ordinal);
        Assert.Contains("- accept: 1.1\n  code: DJ4014\n", found.Hint, StringComparison.Ordinal);
        Assert.Equal("1.1", found.Locus);
    }

    [Fact]
    public void AnEmendedDateIsShownWhereItStands()
    {
        var loaded = InMemory.Build(
            "嘉定十一年春二月，築城。\n" + Detail,
            "- emend: 1.1\n  lemma: 二月\n  reading: 十五月\n  reason: x\n"
        );
        var found = Assert.Single(loaded.Diagnostics, d => d.Code.Id == "DJ4014");
        Assert.Equal("嘉定十一年春二月", found.Span?.Text);
    }

    private static IEnumerable<string> Headings(string text) =>
        InMemory
            .Build(text)
            .Volume.Segments.Where(s => s.Kind == SegmentKind.Heading)
            .Select(s =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{s.DateLabel}|{s.MonthLabel} {s.EntryInMonth}|{string.Join("; ", s.Dates.Select(Shown))}"
                )
            );

    private static string Shown(SegmentDate date) =>
        $"{date.Text} {date.From}/{date.To} {date.Certainty}{(date.Inherited ? " inherited" : "")}";
}
