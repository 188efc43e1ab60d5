using System.Globalization;
using Dianjiao.Calendar;
using FsCheck;
using FsCheck.Fluent;

namespace Dianjiao.Tests.Calendar;

public sealed class MonthTableTests
{
    private const string Reference = "corpora/calendar/months-1218-1223.tsv";

    [Fact]
    public void CoversTheYears() =>
        Assert.Equal((960, 1279), (MonthTable.FirstYear, MonthTable.LastYear));

    [Theory]
    [InlineData(1223, 9, false, "1223-09-26", "庚子", 30)]
    [InlineData(1219, 3, true, "1219-04-16", "丙申", 30)]
    [InlineData(1219, 12, false, "1220-01-08", "癸亥", 29)]
    [InlineData(1221, 12, true, "1222-01-15", "辛巳", 29)]
    // New moons that the annals name, over the whole span.
    [InlineData(960, 5, false, "0960-05-28", "己亥", 30)]
    [InlineData(1068, 1, false, "1068-02-06", "甲戌", 30)]
    [InlineData(1128, 1, false, "1128-02-03", "丙戌", 29)]
    [InlineData(1224, 8, true, "1224-09-15", "乙未", 29)]
    [InlineData(1275, 6, false, "1275-06-25", "庚子", 30)]
    public void HasTheMonth(
        int year,
        int number,
        bool leap,
        string first,
        string cyclical,
        int length
    )
    {
        var month = MonthTable.Find(year, number, leap);

        Assert.NotNull(month);
        Assert.Equal(first, month.FirstDay.ToString());
        Assert.Equal(cyclical, month.FirstDay.CyclicalDay);
        Assert.Equal(length, month.Length);
    }

    [Fact]
    public void EachMonthBeginsWhereTheOneBeforeEnds()
    {
        for (var i = 1; i < MonthTable.All.Length; i++)
        {
            var (before, month) = (MonthTable.All[i - 1], MonthTable.All[i]);
            Assert.Equal(before.FirstDay.AddDays(before.Length), month.FirstDay);
            Assert.InRange(month.Length, 29, 30);
        }
    }

    [Fact]
    public void EachYearHasTwelveMonthsAndAtMostOneLeapMonth()
    {
        for (var year = MonthTable.FirstYear; year <= MonthTable.LastYear; year++)
        {
            var months = MonthTable.OfYear(year);
            Assert.Equal(
                Enumerable.Range(1, 12),
                months.Where(static m => !m.Leap).Select(static m => m.Month)
            );
            Assert.InRange(months.Length, 12, 13);
            Assert.InRange(months.Sum(static m => m.Length), 353, 385);
            Assert.Equal(year, months[0].FirstDay.Year);
        }
    }

    [Fact]
    public void ALeapMonthFollowsTheMonthOfItsNumber()
    {
        for (var i = 1; i < MonthTable.All.Length; i++)
        {
            if (MonthTable.All[i] is { Leap: true } leap)
            {
                Assert.Equal(
                    (leap.Year, leap.Month),
                    (MonthTable.All[i - 1].Year, MonthTable.All[i - 1].Month)
                );
            }
        }
    }

    [Fact]
    public void EveryDayIsInTheMonthThatContainsIt() =>
        Prop.ForAll(
                Gen.Choose(MonthTable.All[0].FirstDay.Number, MonthTable.All[^1].LastDay.Number)
                    .ToArbitrary(),
                static n =>
                    MonthTable.Containing(new JulianDay(n)) is { } month
                    && month.FirstDay.Number <= n
                    && n <= month.LastDay.Number
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void HasNothingOutsideItsYears()
    {
        Assert.Null(MonthTable.Containing(MonthTable.All[0].FirstDay.AddDays(-1)));
        Assert.Null(MonthTable.Containing(MonthTable.All[^1].LastDay.AddDays(1)));
        Assert.Empty(MonthTable.OfYear(959));
        Assert.Empty(MonthTable.OfYear(1280));
        Assert.Null(MonthTable.Find(1218, 5, leap: true));
        Assert.Null(MonthTable.LeapOf(1218));
    }

    [SharedFact(Reference)]
    public void AgreesWithTheReferenceOnAllMonths()
    {
        var rows = File.ReadLines(SharedCorpus.Find(Reference)!)
            .Skip(1)
            .Where(static l => l.Length > 0)
            .Select(static l => l.Split('\t'))
            .ToArray();

        Assert.Equal(74, rows.Length);
        Assert.All(
            rows,
            static r =>
            {
                var number = Number(r[3]);
                var month = MonthTable.Find(Number(r[0]), Math.Abs(number), number < 0);
                Assert.NotNull(month);
                Assert.Equal(
                    (r[4], Number(r[5]), Number(r[6]), r[7]),
                    (
                        month.FirstDay.ToString(),
                        month.FirstDay.Number,
                        month.Length,
                        month.FirstDay.CyclicalDay
                    )
                );
            }
        );
    }

    private static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);
}
