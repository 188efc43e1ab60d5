using Dianjiao.Calendar;

namespace Dianjiao.Tests.Calendar;

public sealed class DateResolverTests
{
    [Theory]
    [InlineData(
        "嘉定十一年、夏光定八年春二月，",
        "1218-02-27",
        "1218-03-27",
        DateCertainty.Month,
        "1218"
    )]
    [InlineData("嘉定十六年秋九月朔，", "1223-09-26", "1223-09-26", DateCertainty.Day, "1223")]
    [InlineData("嘉定十二年閏三月，", "1219-04-16", "1219-05-15", DateCertainty.Month, "1219")]
    [InlineData("嘉定十二年閏月，", "1219-04-16", "1219-05-15", DateCertainty.Month, "1219")]
    [InlineData("嘉定十二年冬十二月，", "1220-01-08", "1220-02-05", DateCertainty.Month, "1220")]
    [InlineData("嘉定十二年十一月，", "1219-12-09", "1220-01-07", DateCertainty.Month, "1219/1220")]
    [InlineData("嘉定十二年，", "1219-01-18", "1220-02-05", DateCertainty.Year, "1219")]
    [InlineData("嘉定十二年春，", "1219-01-18", "1219-05-15", DateCertainty.Season, "1219")]
    [InlineData("嘉定十二年正月晦，", "1219-02-16", "1219-02-16", DateCertainty.Day, "1219")]
    [InlineData("嘉定十二年正月五日，", "1219-01-22", "1219-01-22", DateCertainty.Day, "1219")]
    [InlineData("嘉定十二年正月庚午，", "1219-01-20", "1219-01-20", DateCertainty.Day, "1219")]
    [InlineData(
        "乾道八年、夏乾\uE3D7三年春正月，",
        "1172-01-27",
        "1172-02-25",
        DateCertainty.Month,
        "1172"
    )]
    [InlineData(
        "嘉\uE3D7七年、夏〈奢单〉都六年春二月，",
        "1062-03-14",
        "1062-04-11",
        DateCertainty.Month,
        "1062"
    )]
    // A reign year runs to its last month: 興定 had begun in the ninth.
    [InlineData("金貞祐五年十月，", "1217-11-01", "1217-11-30", DateCertainty.Month, "1217")]
    public void Resolves(string text, string from, string to, DateCertainty certainty, string label)
    {
        var date = Resolve(text);

        Assert.Empty(date.Problems);
        Assert.Equal((from, to), (date.From.ToString(), date.To.ToString()));
        Assert.Equal(certainty, date.Certainty);
        Assert.Equal(label, date.YearLabel);
        Assert.False(date.YearInherited);
    }

    [Theory]
    [InlineData("嘉定十八年春正月，", DateProblemKind.YearBeyondEra, DateCertainty.Unknown)]
    [InlineData("〓〓三年春正月，", DateProblemKind.UnknownEra, DateCertainty.Unknown)]
    [InlineData("大安七年春正月，", DateProblemKind.AmbiguousEra, DateCertainty.Unknown)]
    [InlineData(
        "嘉定十一年、夏光定七年春二月，",
        DateProblemKind.ReignYearsDisagree,
        DateCertainty.Month
    )]
    [InlineData(
        "元丰四年、夏〈奢单〉都六年春二月，",
        DateProblemKind.ReignYearsDisagree,
        DateCertainty.Month
    )]
    [InlineData("嘉定十一年閏三月，", DateProblemKind.NoSuchLeapMonth, DateCertainty.Year)]
    [InlineData("嘉定十一年閏月，", DateProblemKind.NoSuchLeapMonth, DateCertainty.Year)]
    [InlineData("嘉定十一年二月三十日，", DateProblemKind.DayBeyondMonth, DateCertainty.Month)]
    [InlineData("嘉定十一年二月壬寅，", DateProblemKind.CyclicalDayNotInMonth, DateCertainty.Month)]
    [InlineData("嘉定十六年九月辛丑朔，", DateProblemKind.CyclicalDayDisagrees, DateCertainty.Day)]
    [InlineData("嘉定十一年春五月，", DateProblemKind.SeasonDisagrees, DateCertainty.Month)]
    [InlineData("中和元年春三月，", DateProblemKind.MonthNotInTable, DateCertainty.Year)]
    [InlineData("二年春正月，", DateProblemKind.UnknownEra, DateCertainty.Unknown)]
    [InlineData("丁亥，", DateProblemKind.DayWithoutMonth, DateCertainty.Unknown)]
    public void FindsWhatIsImpossible(string text, DateProblemKind kind, DateCertainty certainty)
    {
        var date = Resolve(text);

        Assert.Equal(kind, Assert.Single(date.Problems).Kind);
        Assert.NotEqual("", date.Problems[0].Message);
        Assert.Equal(certainty, date.Certainty);
    }

    [Fact]
    public void InheritsWhatADateDoesNotName()
    {
        var dates = ResolveAll(
            "嘉定十一年、夏光定八年春二月，",
            "三月，",
            "",
            "夏五月甲戌朔，",
            "乙亥，",
            "秋，"
        );

        Assert.Equal(
            ["1218-02-27", "1218-03-28", "1218-03-28", "1218-05-26", "1218-05-30", "1218-07-24"],
            dates.Select(static d => d.From.ToString())
        );
        Assert.Equal(
            [false, true, true, true, true, true],
            dates.Select(static d => d.YearInherited)
        );
        Assert.Equal(
            [false, false, true, false, true, false],
            dates.Select(static d => d.MonthInherited)
        );
        Assert.Equal(DateCertainty.Month, dates[2].Certainty);
        Assert.Equal("嘉定", dates[2].Years[0].Era);
    }

    [Fact]
    public void AYearWithoutAnEraCountsOnInTheEraBefore()
    {
        var dates = ResolveAll("嘉定十一年春二月，", "十二年春正月，", "十三年春正月，");

        Assert.Equal([1218, 1219, 1220], dates.Select(static d => d.Year ?? 0));
        Assert.All(dates, static d => Assert.Empty(d.Problems));
    }

    [Fact]
    public void TwoDatesInOneHeadingAreTwo()
    {
        var phrases = DatePhraseReader.FindAll(
            DatePhraseReaderTests.CodePoints("嘉定十三年春正月，遺書四川。二月，攻鎮戎軍。")
        );
        var dates = DateResolver.ResolveAll(phrases, DateState.Empty);

        Assert.Equal(["1220-02-06", "1220-03-07"], dates.Select(static d => d.From.ToString()));
    }

    [Fact]
    public void TheDateBeforeDecidesBetweenErasOfOneName()
    {
        Assert.Equal(
            [1090, 1091],
            ResolveAll("元祐五年春正月，", "大安七年春正月，").Select(static d => d.Year ?? 0)
        );
        var home = DateResolver.Resolve(
            Read("乾道元年春正月，"),
            DateState.Empty with
            {
                HomeDynasty = "宋",
            }
        );
        Assert.Equal(1165, home.Year);
        Assert.Equal(1068, Resolve("夏乾道元年春正月，").Year);
    }

    [Fact]
    public void AnotherCountOfAnEraIsNoDisagreement()
    {
        Assert.Empty(Resolve("嘉定十七年、夏乾定元年春正月，").Problems);
        Assert.Empty(Resolve("嘉定十七年、夏乾定二年春正月，").Problems);
        Assert.Equal(1223, Resolve("夏乾定元年十二月，").Year);
    }

    [Fact]
    public void TheMarginNamesTheOtherDynasties()
    {
        Assert.Equal(
            ["金興定二年", "蒙古太祖十三年"],
            Resolve("嘉定十一年、夏光定八年春二月，").Contemporaries.Select(static p => p.Label)
        );
        Assert.Equal(
            ["宋元豐四年", "遼太康七年"],
            Resolve("夏大安七年春二月，").Contemporaries.Select(static p => p.Label)
        );
        Assert.Equal(["金貞祐五年"], Jin("嘉定十年、夏光定七年九月，"));
        Assert.Equal(["金興定元年"], Jin("嘉定十年、夏光定七年冬十月，"));
    }

    private static IEnumerable<string> Jin(string text) =>
        Resolve(text)
            .Contemporaries.Where(static p => p.Era.Dynasty == "金")
            .Select(static p => p.Label);

    private static ResolvedDate Resolve(string text) =>
        DateResolver.Resolve(Read(text), DateState.Empty);

    private static ResolvedDate[] ResolveAll(params string[] texts) =>
        [.. DateResolver.ResolveAll(texts.Select(Read), DateState.Empty)];

    private static DatePhrase? Read(string text) =>
        DatePhraseReader.ReadAt(DatePhraseReaderTests.CodePoints(text), 0);
}
