using System.Text;

namespace Dianjiao.Bench.Growth;

/// <summary>Sentences in the manner of an annalist, made up here: no two of an edition are alike, for each counts its things.</summary>
internal static class SampleWords
{
    private static readonly string[] Deeds =
    [
        "修北嶺之道",
        "浚西渠之水",
        "築南津之橋",
        "葺東倉之垣",
        "植柳於長堤",
        "鑿井於荒村",
        "置驛於谷口",
        "勸農於平野",
    ];

    private static readonly string[] Ends =
    [
        "民便之",
        "至秋而畢",
        "役者皆給米",
        "父老喜而相賀",
        "雨霽乃止",
        "歲以為常",
    ];

    private static readonly string[] Months =
    [
        "正月",
        "二月",
        "三月",
        "四月",
        "五月",
        "六月",
        "七月",
        "八月",
        "九月",
        "十月",
        "十一月",
        "十二月",
    ];

    // None of these stands in a sentence, and none of the one row in the other: a name is found where it is meant.
    private const string Surnames = "王張劉陳楊趙黃周吳徐孫胡朱高林何郭馬羅梁宋鄭謝韓";
    private const string Given =
        "仁義禮智信忠孝廉恭儉溫良敦厚弘毅淳樸清慎勤敏達誠明允和睦安寧康泰祥瑞福祿壽昌隆盛榮華英俊傑豪雄武文章詩書琴棋畫蘭芝桂竹梅菊蓮荷松柏鳳麟";

    public static int Names => Surnames.Length * Given.Length * Given.Length;

    public static string Deed(int number) =>
        $"{Deeds[number % Deeds.Length]}，用工{Count(number)}，{Ends[number / Deeds.Length % Ends.Length]}。";

    /// <param name="of">How many headings there are in the year.</param>
    public static string Month(int number, int of) => Months[(int)((long)number * 12 / of)];

    public static string Year(int number) => $"嘉定{(number == 0 ? "元" : Count(number + 1))}年";

    public static string Name(int number) =>
        $"{Surnames[number % Surnames.Length]}{Given[number / Surnames.Length % Given.Length]}{Given[number / Surnames.Length / Given.Length % Given.Length]}";

    /// <summary>In letters, as the id of a name has them.</summary>
    public static string Letters(int number)
    {
        var letters = new StringBuilder("n");
        for (var rest = number; rest > 0; rest /= 26)
        {
            letters.Append((char)('a' + (rest % 26)));
        }

        return letters.Append('e').ToString();
    }

    /// <summary>From 1 in Chinese numerals.</summary>
    public static string Count(int number)
    {
        if (number >= 10_000)
        {
            var rest = number % 10_000;
            return Count(number / 10_000)
                + "萬"
                + (
                    rest == 0 ? ""
                    : rest < 1000 ? "零" + Count(rest)
                    : Count(rest)
                );
        }

        var text = new StringBuilder();
        var isGap = false;
        for (var (unit, i) = (1000, 0); unit > 0; (unit, i) = (unit / 10, i + 1))
        {
            var digit = number / unit % 10;
            if (digit == 0)
            {
                isGap = text.Length > 0;
                continue;
            }

            text.Append(isGap ? "零" : "");
            isGap = false;
            text.Append(
                    digit == 1 && unit == 10 && text.Length == 0
                        ? ""
                        : "一二三四五六七八九"[digit - 1]
                )
                .Append(unit > 1 ? "千百十"[i] : "");
        }

        return text.ToString();
    }
}
