using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dianjiao.Tests.Pairs;

/// <summary>What a Markdown file cannot hold: ⟨U+0000⟩ for a code point, ⟨byte FF⟩ for a byte, ⟨no line end⟩ for a file that stops, ⟨9 times 山⟩.</summary>
public static partial class Escapes
{
    private const string NoLineEnd = "⟨no line end⟩";

    public static byte[] ToBytes(string content)
    {
        var bytes = new List<byte>();
        var from = 0;
        content = content.Replace(NoLineEnd + "\n", "", StringComparison.Ordinal);
        foreach (Match match in Escape().Matches(content))
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(content[from..match.Index]));
            if (match.Groups["byte"].Success)
            {
                bytes.Add((byte)Hex(match.Groups["byte"]));
            }
            else if (match.Groups["times"].Success)
            {
                var times = int.Parse(match.Groups["times"].Value, CultureInfo.InvariantCulture);
                bytes.AddRange(
                    Encoding.UTF8.GetBytes(
                        string.Concat(Enumerable.Repeat(match.Groups["what"].Value, times))
                    )
                );
            }
            else
            {
                bytes.AddRange(
                    Encoding.UTF8.GetBytes(new Rune(Hex(match.Groups["point"])).ToString())
                );
            }

            from = match.Index + match.Length;
        }

        bytes.AddRange(Encoding.UTF8.GetBytes(content[from..]));
        return [.. bytes];
    }

    /// <summary>The other way about, for what a comparison prints: line ends as ⏎, what cannot be seen as its code point.</summary>
    public static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            visible.Append(
                rune.Value == '\n' ? "⏎"
                : IsInvisible(rune) ? $"⟨U+{rune.Value:X4}⟩"
                : rune.ToString()
            );
        }

        return visible.ToString();
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
        || rune.Value == 0xFFFD;

    private static int Hex(Group group) =>
        int.Parse(group.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "⟨(?:U\\+(?<point>[0-9A-F]{4,6})|byte (?<byte>[0-9A-F]{2})|(?<times>[0-9]+) times (?<what>[^⟩]+))⟩"
    )]
    private static partial Regex Escape();
}
