using System.Globalization;
using Dianjiao.Calendar;

namespace Dianjiao.Tests.Calendar;

public sealed class EraTableTests
{
    private const string Reference = "corpora/calendar/eras-1206-1234.tsv";

    [Theory]
    [InlineData("嘉定", "", "宋嘉定")]
    [InlineData("乾道", "", "宋乾道 夏乾道")]
    [InlineData("乾道", "夏", "夏乾道")]
    [InlineData("大安", "", "遼大安 金大安 夏大安")]
    [InlineData("大安", "契丹", "遼大安")]
    [InlineData("大慶", "夏", "夏大慶 夏大慶")]
    [InlineData("庆历", "", "宋慶曆")]
    [InlineData("慶歷", "宋仁宗", "宋慶曆")]
    [InlineData("天授礼法延祚", "夏", "夏天授禮法延祚")]
    [InlineData("乾\uE3D7", "夏", "夏乾道 夏乾祐 夏乾定")]
    [InlineData("〈奢单〉都", "夏", "夏奲都")]
    [InlineData("開運", "元昊", "夏開運")]
    [InlineData("中和", "唐僖宗", "唐中和")]
    [InlineData("天成", "唐明宗", "後唐天成")]
    [InlineData("太祖", "蒙古", "蒙古太祖")]
    [InlineData("光定", "宋", "")]
    [InlineData("光帝", "", "")]
    public void FindsAllThatANameCanMean(string name, string prefix, string found) =>
        Assert.Equal(
            found,
            string.Join(' ', EraTable.Find(name, prefix).Select(static e => e.Dynasty + e.Name))
        );

    [Theory]
    [InlineData("金", "1218-02-27", "興定")]
    [InlineData("金", "1217-10-08", "貞祐")]
    [InlineData("金", "1217-10-09", "興定")]
    [InlineData("金", "1234-03-01", null)]
    [InlineData("夏", "1081-05-01", "大安")]
    [InlineData("夏", "1086-05-01", "天儀治平")]
    [InlineData("夏", "1228-05-01", null)]
    [InlineData("遼", "1081-05-01", "太康")]
    [InlineData("遼", "1126-05-01", null)]
    [InlineData("蒙古", "1218-02-27", "太祖")]
    [InlineData("蒙古", "1205-02-27", null)]
    public void NamesTheEraInForce(string dynasty, string day, string? era) =>
        Assert.Equal(era, EraTable.InForce(dynasty, JulianDay.Parse(day)!.Value)?.Name);

    [Fact]
    public void FirstAndLastDaysAgreeWithTheYears() =>
        Assert.All(
            EraTable.All,
            static e =>
            {
                Assert.True(e.FirstYear <= e.LastYear);
                Assert.True(
                    e.FirstDay is null
                        || MonthTable.Containing(e.FirstDay.Value)?.Year == e.FirstYear
                );
                Assert.True(
                    e.LastDay is null || MonthTable.Containing(e.LastDay.Value)?.Year == e.LastYear
                );
            }
        );

    [Fact]
    public void TheReaderReadsEveryEraInBothScripts() =>
        Assert.All(
            EraTable.All.SelectMany(static e =>
                new[] { (e.Dynasty, e.Name), (e.Dynasty, Name: e.Simplified) }
            ),
            static e =>
            {
                var text = DatePhraseReaderTests.CodePoints(e.Dynasty + e.Name + "元年春正月，");
                var phrase = DatePhraseReader.ReadAt(text, 0);
                Assert.NotNull(phrase);
                Assert.Equal(e, (phrase.Years[0].Prefix, phrase.Years[0].Era));
                Assert.Contains(
                    EraTable.Find(e.Name, e.Dynasty),
                    f => f.Dynasty == e.Dynasty && (f.Name == e.Name || f.Simplified == e.Name)
                );
            }
        );

    /// <remarks>
    /// The reference divides 嘉定 at the death of Ningzong, and lets 正大 run to 1234 beside the two eras that followed it;
    /// the table has one 嘉定, and ends 正大 where 開興 begins.
    /// </remarks>
    [SharedFact(Reference)]
    public void AgreesWithTheReferenceOnAllEras()
    {
        var rows = File.ReadLines(SharedCorpus.Find(Reference)!)
            .Skip(1)
            .Where(static l => l.Length > 0)
            .Select(static l => l.Split('\t'))
            .ToArray();

        Assert.Equal(27, rows.Length);
        Assert.All(
            rows,
            static r =>
            {
                var (id, name, first, last) = (
                    int.Parse(r[0], CultureInfo.InvariantCulture),
                    r[1],
                    r[2],
                    r[3]
                );
                first = id == 834 ? "1208-01-19" : first;
                last =
                    id == 509 ? "1225-02-08"
                    : name == "正大" ? "1232-01-23"
                    : last;
                Assert.Contains(
                    EraTable.All,
                    e =>
                        (e.Name == name || (name[0] == '（' && e.Dynasty == "蒙古"))
                        && e.FirstDay?.ToString() == first
                        && e.LastDay?.ToString() == last
                );
            }
        );
    }
}
