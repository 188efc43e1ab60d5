using System.Globalization;

namespace Dianjiao.EditionTests;

/// <summary>
/// The volume as its editor repaired it. Months and days are from the table of lunar months of the years 1218–1223 in
/// the DILA authority databases, headings and years from the text itself.
/// </summary>
public sealed class Juan41Tests
{
    // Locus, month, its first day; “=” repeats the month and the day of the heading above, which it inherits.
    private const string Headings = """
        嘉定十一年、夏光定八年 1218
        41.2 二月 1218-02-27
        41.4 三月 1218-03-28
        41.7 五月 1218-05-26
        41.9 七月 1218-07-24
        41.11 十一月 1218-11-20
        嘉定十二年、夏光定九年 1219
        41.12b 二月 1219-02-17
        41.14 閏三月 1219-04-16
        41.17 四月 1219-05-16
        41.19 五月 1219-06-14
        41.21b 六月 1219-07-13
        41.23 十一月 1219-12-09
        嘉定十三年、夏光定十年 1220
        41.25b 正月 1220-02-06
        41.27 二月 1220-03-07
        41.29 三月 1220-04-05
        41.30 四月 1220-05-04
        41.31b =
        41.33 五月 1220-06-03
        41.34 八月 1220-08-30
        41.37 =
        41.39 九月 1220-09-28
        41.41 =
        41.43 十月 1220-10-28
        41.45 十一月 1220-11-27
        41.46b 十二月 1220-12-27
        嘉定十四年、夏光定十一年 1221
        41.48 二月 1221-02-24
        41.50 三月 1221-03-26
        41.51b 八月 1221-08-19
        41.54 五月 1221-05-23
        41.56 九月 1221-09-18
        41.59 十月 1221-10-17
        41.61 十一月 1221-11-16
        41.63 十二月 1221-12-16
        嘉定十五年、夏光定十二年 1222
        41.65 正月 1222-02-13
        41.66 二月 1222-03-15
        41.68 三月 1222-04-14
        41.69 四月 1222-05-13
        41.71 六月 1222-07-11
        41.73 七月 1222-08-09
        41.74 八月 1222-09-07
        41.75 九月 1222-10-07
        41.77 十一月 1222-12-05
        41.79 十二月 1223-01-04
        嘉定十六年、夏光定十三年 1223
        41.81 正月 1223-02-02
        41.84 四月 1223-05-02
        41.87 五月 1223-06-01
        41.88 六月 1223-06-30
        41.90 七月 1223-07-30
        41.92 八月 1223-08-28
        41.93 =
        41.94b 九月 1223-09-26
        41.95 十月 1223-10-26
        41.96b =
        41.98 十一月 1223-11-24
        41.100 十二月 1223-12-24
        """;

    [Fact]
    public void EveryHeadingStandsInItsYearAndMonth()
    {
        var actual = new List<string>();
        var above = ("", "");
        foreach (var segment in Juan41.Volume.Segments.Where(s => s.Kind == SegmentKind.Heading))
        {
            var year = Juan41.Volume.Years[segment.YearIndex];
            if (
                segment.Locus
                == Juan41
                    .Volume.Segments.Skip(year.First)
                    .First(s => s.Kind == SegmentKind.Heading)
                    .Locus
            )
            {
                actual.Add(
                    string.Create(CultureInfo.InvariantCulture, $"{year.Label} {year.CommonEra}")
                );
            }

            var here = (segment.MonthLabel, segment.Dates[0].From ?? "?");
            actual.Add(
                segment.Dates[0].Inherited
                    ? $"{segment.Locus} {(here == above ? "=" : $"inherits {here} after {above}")}"
                    : $"{segment.Locus} {here.Item1} {here.Item2}"
            );
            above = here;
        }

        Assert.Equal(Headings, string.Join('\n', actual));
    }

    [Fact]
    public void ItHas54HeadingsWith53DetailsAnd10Commentaries()
    {
        var kinds = Juan41.Volume.Segments.CountBy(s => s.Kind).ToDictionary();
        Assert.Equal(
            (54, 53, 10, 3),
            (
                kinds[SegmentKind.Heading],
                kinds[SegmentKind.Detail],
                kinds[SegmentKind.Commentary],
                kinds.Count
            )
        );
    }

    [Fact]
    public void EveryDetailAndCommentaryFollowsTheHeadingItBelongsTo()
    {
        string? heading = null;
        foreach (var segment in Juan41.Volume.Segments)
        {
            if (segment.Kind == SegmentKind.Heading)
            {
                heading = segment.Locus.ToString();
                Assert.Null(segment.Heading);
            }
            else
            {
                Assert.Equal(heading, segment.Heading?.ToString());
            }
        }
    }

    [Fact]
    public void OneThingIsLeftToSayOfItsStructure()
    {
        var left = Assert.Single(Juan41.Edition.Structure());
        Assert.Equal(
            ("DJ4012", Severity.Info, "41.54", 54),
            (left.Code.Id, left.Severity, left.Locus, left.From.Line)
        );
        Assert.Empty(Juan41.Edition.Proof);
    }

    [Fact]
    public void TheEditionHasNoErrors() =>
        Assert.Empty(Juan41.Edition.Diagnostics.Where(d => d.Severity == Severity.Error));

    [Fact]
    public void TheEclipseFallsOnTheFirstDayOfItsMonth()
    {
        var eclipse = Juan41.Volume.Segments.Single(s => s.Locus.ToString() == "41.94b");
        Assert.Equal("九月朔，日有食之。", eclipse.Reading);
        Assert.Equal(
            ("1223-09-26", "1223-09-26", "day"),
            (eclipse.Dates[0].From, eclipse.Dates[0].To, eclipse.Dates[0].Certainty)
        );
    }

    [Fact]
    public void TheTwelfthMonthOf1222FallsIn1223()
    {
        var segment = Juan41.Volume.Segments.Single(s => s.Locus.ToString() == "41.79");
        Assert.Equal(1222, Juan41.Volume.Years[segment.YearIndex].CommonEra);
        Assert.Equal("1223-01-04", segment.Dates[0].From);
    }

    [Fact]
    public void TheHeadingOverTwoLinesIsOneAndDatedByItsMonth()
    {
        var heading = Juan41.Volume.Segments.Single(s => s.Locus.ToString() == "41.51b");
        Assert.Equal("蒙古將木華黎渡河而西。秋八月，遣將犒之，屬以兵。", heading.Reading);
        Assert.Equal(["41.52"], heading.Aliases.Select(a => a.ToString()));
        Assert.Equal("八月", heading.MonthLabel);
    }

    [Fact]
    public void EntriesAreCountedWithinTheMonth()
    {
        var april = Juan41.Volume.Segments.Where(s => s is { MonthLabel: "四月", YearIndex: 2 });
        Assert.Equal(
            [("41.30", 1), ("41.31", 1), ("41.31b", 2), ("41.32", 2)],
            april.Select(s => (s.Locus.ToString(), s.EntryInMonth))
        );
    }
}
