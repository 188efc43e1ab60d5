using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Dianjiao.Printing;

/// <summary>
/// Mends the characters that a PDF assigns to its glyphs. Fonts draw a radical and the character that it is with one
/// glyph, and the browser assigns the lower code point, the radical's: 金 would be copied as ⾦ (U+2FA6) and found by no
/// search, except in viewers that heed the replacement text beside it.
/// </summary>
internal static partial class PdfCharacters
{
    // The unified ideographs of U+2F00–2FD5, in order (Unicode Character Database, UnicodeData.txt, decompositions).
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方"
        + "无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫"
        + "血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // Those of U+2E80–2EF3 that are whole characters: code point, character (EquivalentUnifiedIdeograph.txt).
    private const string Supplement =
        "2E81厂2E82乛2E83乚2E86冂2E87几2E88刀2E8A卜2E8B㔾2E8C小2E8D小2E8E兀2E8F尣2E90尢2E92巳2E93幺2E95彐2E9B旡2E9D月2E9E歺2E9F母2EA0民2EA5爫2EA7牛2EA9王"
        + "2EAA疋2EAB目2EAC示2EAE竹2EB1罓2EB3网2EB6羊2EBA肀2EBC肉2EBD臼2EC1虎2EC3覀2EC4西2EC5见2EC6角2EC7角2EC9贝2ECA足2ECB车2ED1長2ED2镸2ED3长2ED4门2ED7雨"
        + "2ED8青2ED9韦2EDA页2EDB风2EDC飞2EDD食2EE1首2EE2马2EE3骨2EE4鬼2EE5鱼2EE6鸟2EE7卤2EE8麦2EE9黄2EEA黾2EEB斉2EEC齐2EED歯2EEE齿2EEF竜2EF0龙2EF1龜2EF2亀2EF3龟";

    private static readonly Dictionary<int, char> Supplements = Pairs()
        .Matches(Supplement)
        .ToDictionary(
            m =>
                int.Parse(
                    m.Groups[1].ValueSpan,
                    NumberStyles.HexNumber,
                    CultureInfo.InvariantCulture
                ),
            m => m.Groups[2].ValueSpan[0]
        );

    public static void Mend(PdfFile file)
    {
        var maps = Maps()
            .Matches(file.Text)
            .Select(m => int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
            .Distinct();
        foreach (var number in maps)
        {
            if (
                file.Stream(number) is not { } stream
                || !stream.Dictionary.Contains("/FlateDecode", StringComparison.Ordinal)
            )
            {
                continue;
            }

            var map = Inflate(stream.Content);
            var mended = Range().Replace(Single().Replace(map, MendSingle), MendRange);
            if (mended != map)
            {
                file.Replace(number, stream.Dictionary, Deflate(mended));
            }
        }
    }

    private static string MendSingle(Match match) =>
        Character(match.Groups[2].Value) is { } character
            ? $"<{match.Groups[1].Value}> <{(int)character:X4}>\n"
            : match.Value;

    /// <summary>
    /// Mends a run of codes that stand for a run of code points; if it has radicals, the code points are listed
    /// instead.
    /// </summary>
    private static string MendRange(Match match)
    {
        var (low, high, first) = (Hex(match, 1), Hex(match, 2), Hex(match, 3));
        if (high < low || high - low > char.MaxValue - first)
        {
            return match.Value;
        }

        var points = Enumerable.Range(first, high - low + 1).ToList();
        return points.Exists(p => Character(p) is not null)
            ? $"<{match.Groups[1].Value}> <{match.Groups[2].Value}> ["
                + string.Concat(points.Select(p => $"<{(int)(Character(p) ?? (char)p):X4}>"))
                + "]\n"
            : match.Value;
    }

    private static int Hex(Match match, int group) =>
        int.Parse(
            match.Groups[group].ValueSpan,
            NumberStyles.HexNumber,
            CultureInfo.InvariantCulture
        );

    private static char? Character(string hex) =>
        hex.Length == 4
            ? Character(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture))
            : null;

    /// <summary>Returns the character that a radical is; null for a code point that is no radical.</summary>
    private static char? Character(int point) =>
        point is >= 0x2F00 and <= 0x2FD5 ? Kangxi[point - 0x2F00]
        : Supplements.TryGetValue(point, out var character) ? character
        : null;

    private static string Inflate(byte[] content)
    {
        using var stream = new ZLibStream(new MemoryStream(content), CompressionMode.Decompress);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static byte[] Deflate(string text)
    {
        using var memory = new MemoryStream();
        using (var stream = new ZLibStream(memory, CompressionLevel.Optimal, leaveOpen: true))
        {
            stream.Write(Encoding.Latin1.GetBytes(text));
        }

        return memory.ToArray();
    }

    [GeneratedRegex(@"/ToUnicode (\d+) 0 R")]
    private static partial Regex Maps();

    [GeneratedRegex("([0-9A-F]{4})(.)")]
    private static partial Regex Pairs();

    [GeneratedRegex(@"(?<=\n)<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>\n")]
    private static partial Regex Single();

    [GeneratedRegex(@"(?<=\n)<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)> <([0-9A-Fa-f]{4})>\n")]
    private static partial Regex Range();
}
