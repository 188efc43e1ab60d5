using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Calendar;

namespace Dianjiao.Tests.Calendar;

public sealed class DatePhraseReaderTests
{
    [Theory]
    [InlineData("嘉定十一年、夏光定八年春二月，以秘書監", "嘉定 11 + 夏/光定 8", "Spring 2", 14)]
    [InlineData("開禧三年夏應天二年春正月", "開禧 3 + 夏/應天 2", "Spring 1", 12)]
    [InlineData("唐僖宗中和元年春三月，宥州", "唐僖宗/中和 1", "Spring 3", 10)]
    [InlineData("雍熙元年，继迁匿地斤泽", "雍熙 1", "None", 4)]
    [InlineData("元丰四年、夏〈奢单〉都六年", "元丰 4 + 夏/〈奢单〉都 6", "None", 13)]
    [InlineData("乾道八年、夏乾\uE3D7三年春正月，", "乾道 8 + 夏/乾\uE3D7 3", "Spring 1", 13)]
    [InlineData(
        "宋哲宗元\uE3D7元年、夏天安礼定元年",
        "宋哲宗/元\uE3D7 1 + 夏/天安礼定 1",
        "None",
        15
    )]
    [InlineData("慶元元年、夏天慶二年春正月", "慶元 1 + 夏/天慶 2", "Spring 1", 13)]
    [InlineData("端拱元年（契丹统和六年）春二月，", "端拱 1 + 契丹/统和 6", "Spring 2", 15)]
    [InlineData(
        "高宗受命中兴全功至德圣神武文昭仁宪孝皇帝建炎二年（金天会六年）",
        "高宗受命中兴全功至德圣神武文昭仁宪孝皇帝/建炎 2 + 金/天会 6",
        "None",
        31
    )]
    [InlineData(
        "太祖启运皇帝建隆元年（辽应历十年。庚申，九六零年）",
        "太祖启运皇帝/建隆 1 + 辽/应历 10",
        "None",
        25
    )]
    [InlineData(
        "嘉定十一年、夏光定八年、金興定二年秋",
        "嘉定 11 + 夏/光定 8 + 金/興定 2",
        "Autumn",
        18
    )]
    [InlineData("嘉定十三年、蒙古太祖十五年春正月", "嘉定 13 + 蒙古/太祖 15", "Spring 1", 16)]
    [InlineData("景\uE3D7元年、元昊开运元年春正月", "景\uE3D7 1 + 元昊/开运 1", "Spring 1", 14)]
    [InlineData("嘉定三年夏兵來", "嘉定 3", "None", 4)]
    [InlineData("嘉定三年夏五月攻", "嘉定 3", "Summer 5", 7)]
    [InlineData("嘉定三年，三月不登", "嘉定 3", "None", 4)]
    [InlineData("二年春三月，", " 2", "Spring 3", 5)]
    [InlineData("五年閏五月丙申", " 5", "None 闰5 丙申", 7)]
    [InlineData("春正月", "", "Spring 1", 3)]
    [InlineData("夏四月取通秦堡", "", "Summer 4", 3)]
    [InlineData("秋，七月，丙子朔，日有食之", "", "Autumn 7 朔 丙子", 8)]
    [InlineData("秋八月，", "", "Autumn 8", 3)]
    [InlineData("冬，", "", "Winter", 1)]
    [InlineData("閏三月，復請和", "", "None 闰3", 3)]
    [InlineData("闰月，", "", "None 闰?", 2)]
    [InlineData("十二月。攻金綏德州", "", "None 12", 3)]
    [InlineData("十有二月，", "", "None 12", 4)]
    [InlineData("臘月，", "", "None 12", 2)]
    [InlineData("九月朔，日有食之", "", "None 9 朔", 3)]
    [InlineData("九月朔日有食之", "", "None 9 朔", 3)]
    [InlineData("九月朔日，大風", "", "None 9 朔", 4)]
    [InlineData("六月戊辰晦，", "", "None 6 晦 戊辰", 5)]
    [InlineData("正月己卯", "", "None 1 己卯", 4)]
    [InlineData("正月已卯", "", "None 1 己卯", 4)]
    [InlineData("三月，丁亥，詔", "", "None 3 丁亥", 5)]
    [InlineData("五月五日", "", "None 5 5日", 4)]
    [InlineData("五月初三，", "", "None 5 3日", 4)]
    [InlineData("八月三十日", "", "None 8 30日", 5)]
    [InlineData("丁亥，詔錄兩河", "", "None 丁亥", 2)]
    [InlineData("春王正月", "", "Spring 1", 4)]
    [InlineData("春十三月，", "", "Spring 13", 4)]
    [InlineData("嘉定三年，十四月，築城", "嘉定 3", "None 14", 8)]
    [InlineData("三月甲丑，", "", "None 3 甲丑", 4)]
    [InlineData("三月，甲丑，地震", "", "None 3 甲丑", 5)]
    [InlineData("三月甲丑朔", "", "None 3 朔 甲丑", 5)]
    public void Reads(string text, string years, string rest, int end)
    {
        var phrase = DatePhraseReader.ReadAt(CodePoints(text), 0);

        Assert.NotNull(phrase);
        Assert.Equal(years, string.Join(" + ", phrase.Years.Select(YearOf)));
        Assert.Equal(rest, RestOf(phrase));
        Assert.Equal(end, phrase.End);
        Assert.Equal(0, phrase.Start);
    }

    [Theory]
    [InlineData("是月，大旱。")]
    [InlineData("是歲，")]
    [InlineData("明年春正月，")]
    [InlineData("三月不登，民饑")]
    [InlineData("夏國與質孤接壤")]
    [InlineData("夏、金接壤之處")]
    [InlineData("夏五日朔")]
    [InlineData("十餘年，")]
    [InlineData("三年，不克")]
    [InlineData("三年而卒")]
    [InlineData("十三月，")]
    [InlineData("在位三年春正月，")]
    [InlineData("德明稱臣三十年")]
    [InlineData("乾順年已成立")]
    [InlineData("元符中，")]
    [InlineData("元豐四年以後，")]
    [InlineData("秋稼大稔")]
    [InlineData("甲丑，")]
    [InlineData("三月已申報")]
    [InlineData("甲子歲")]
    [InlineData("\uE3D7昌守鼎州六年，賊不能犯")]
    [InlineData("")]
    public void ReadsNoDate(string text) =>
        Assert.Null(DatePhraseReader.ReadAt(CodePoints(text), 0));

    [Fact]
    public void ReadsAtAnOffsetAndKeepsOffsetsOfTheWholeText()
    {
        var phrase = DatePhraseReader.ReadAt(
            CodePoints("擊敗之。嘉定十二年、夏光定九年春二月，"),
            4
        );

        Assert.NotNull(phrase);
        Assert.Equal((4, 18), (phrase.Start, phrase.End));
        Assert.Equal((10, 15), (phrase.Years[1].Start, phrase.Years[1].End));
    }

    [Fact]
    public void FindsDatesAtTheStartsOfClausesOnly()
    {
        var phrases = DatePhraseReader.FindAll(
            CodePoints("春正月，築城。至五月，三麥不登？六月，攻之。〉十二月。自八月，不雨")
        );

        Assert.Equal(["Spring 1", "None 6", "None 12"], phrases.Select(RestOf));
    }

    [Fact]
    public void CountsRareCharactersAsOne()
    {
        var phrase = DatePhraseReader.ReadAt(CodePoints("𠀀。三月，"), 2);

        Assert.NotNull(phrase);
        Assert.Equal((2, 4), (phrase.Start, phrase.End));
    }

    internal static int[] CodePoints(string text) =>
        [.. text.EnumerateRunes().Select(static r => r.Value)];

    private static string YearOf(ReignYear year) =>
        (year.Prefix.Length > 0 ? year.Prefix + "/" : "")
        + year.Era
        + " "
        + year.Year.ToString(CultureInfo.InvariantCulture);

    private static string RestOf(DatePhrase phrase)
    {
        var month =
            phrase.Month?.ToString(CultureInfo.InvariantCulture) ?? (phrase.Leap ? "?" : null);
        ImmutableArray<string?> parts =
        [
            phrase.Season.ToString(),
            month is null ? null : (phrase.Leap ? "闰" : "") + month,
            phrase.NewMoon ? "朔" : null,
            phrase.LastDay ? "晦" : null,
            phrase.CyclicalDay,
            phrase.Day is { } day ? day.ToString(CultureInfo.InvariantCulture) + "日" : null,
        ];
        return string.Join(' ', parts.Where(static p => p is not null));
    }
}
