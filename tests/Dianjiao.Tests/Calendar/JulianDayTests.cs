using Dianjiao.Calendar;
using FsCheck;
using FsCheck.Fluent;

namespace Dianjiao.Tests.Calendar;

public sealed class JulianDayTests
{
    private static readonly Arbitrary<int> Days = Gen.Choose(-2_000_000, 4_000_000).ToArbitrary();

    [Theory]
    [InlineData(2165990, "1218-02-27", "癸卯")]
    [InlineData(2168027, "1223-09-26", "庚子")]
    [InlineData(2299160, "1582-10-04", "癸酉")]
    [InlineData(0, "-4712-01-01", "癸丑")]
    [InlineData(1721058, "0000-01-01", "辛未")]
    public void NamesDays(int number, string date, string cyclical)
    {
        var day = new JulianDay(number);

        Assert.Equal(date, day.ToString());
        Assert.Equal(day, JulianDay.Parse(date));
        Assert.Equal(cyclical, day.CyclicalDay);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1218-02-30")]
    [InlineData("1219-02-29")]
    [InlineData("1218-13-01")]
    [InlineData("1218-2-27")]
    [InlineData("about 1218")]
    public void ParsesNothingElse(string text) => Assert.Null(JulianDay.Parse(text));

    [Fact]
    public void EveryFourthYearIsALeapYear() =>
        Assert.Equal("1100-02-29", JulianDay.FromDate(1100, 3, 1).AddDays(-1).ToString());

    [Fact]
    public void DatesRoundTrip() =>
        Prop.ForAll(
                Days,
                static n =>
                {
                    var (year, month, day) = new JulianDay(n).Date;
                    return JulianDay.FromDate(year, month, day).Number == n;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void TextOrdersWithinTheEraAsDaysDo() =>
        Prop.ForAll(
                Gen.Choose(1_721_500, 4_000_000).ToArbitrary(),
                static n =>
                    string.CompareOrdinal(
                        new JulianDay(n).ToString(),
                        new JulianDay(n).AddDays(1).ToString()
                    ) < 0
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void TheCycleHasSixtyDays() =>
        Prop.ForAll(
                Days,
                static n =>
                    new JulianDay(n).CyclicalDay == new JulianDay(n + 60).CyclicalDay
                    && Sexagenary.Position(new JulianDay(n).CyclicalDay)
                        == new JulianDay(n).CyclePosition
                    && new JulianDay(n + 1).CyclePosition
                        == (new JulianDay(n).CyclePosition + 1) % 60
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1218, "戊寅")]
    [InlineData(1224, "甲申")]
    [InlineData(960, "庚申")]
    public void NamesLunarYears(int year, string name) =>
        Assert.Equal(name, Sexagenary.YearName(year));

    [Theory]
    [InlineData("甲丑")]
    [InlineData("甲")]
    [InlineData("子甲")]
    [InlineData("")]
    public void HalfOfThePairsDoNotExist(string name) =>
        Assert.Equal(-1, Sexagenary.Position(name));
}
