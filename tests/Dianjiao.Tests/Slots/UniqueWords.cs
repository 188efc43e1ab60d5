using System.Globalization;

namespace Dianjiao.Tests.Slots;

/// <summary>Words in many scripts, some with characters that the texts have as well; each stands nowhere else.</summary>
internal sealed class UniqueWords
{
    private const string Cyrillic = "абвгдежзик";
    private const string Kana = "あいうえおかきくけこ";

    private readonly List<string> all = [];

    public IReadOnlyList<string> All => all;

    public string Next(int script)
    {
        var n = all.Count;
        var rare = char.ConvertFromUtf32(0x20100 + n);
        all.Add(
            (script % 9) switch
            {
                0 => string.Create(CultureInfo.InvariantCulture, $"word{n}x"),
                1 => $"水{rare}決",
                2 => $"甲乙{rare}丙",
                3 => $"{rare}",
                4 => $"{Spelt(n, Cyrillic)}я",
                5 => $"{Spelt(n, Kana)}ん",
                6 => string.Create(CultureInfo.InvariantCulture, $"9{n:D5}9"),
                7 => $"{(char)(0xAC00 + n)}",
                _ => $"甲{rare}",
            }
        );
        return all[^1];
    }

    /// <summary>For words that are quoted, with marks and the words of the text around them.</summary>
    public string NextQuoted()
    {
        all.Add($"〈{char.ConvertFromUtf32(0x20100 + all.Count)}〉");
        return all[^1];
    }

    private static string Spelt(int number, string digits) =>
        string.Concat(
            number.ToString("D5", CultureInfo.InvariantCulture).Select(d => digits[d - '0'])
        );
}
