using System.Globalization;
using System.Text;

namespace Dianjiao.Cli.Reports;

/// <summary>
/// How many columns of a terminal a code point takes, by East Asian Width (UAX 11): wide and full-width ones two.
/// Ambiguous ones, such as curly quotation marks, count as one, as most terminals show them.
/// </summary>
public static class DisplayWidth
{
    public static int Of(Rune rune) =>
        rune.Value switch
        {
            < 0x300 => 1,
            0x303F => 1,
            (>= 0x302A and <= 0x302D) or 0x3099 or 0x309A => 0,
            >= 0x1100 and <= 0x115F => 2,
            >= 0x2E80 and <= 0xA4CF => 2,
            >= 0xA960 and <= 0xA97F => 2,
            >= 0xAC00 and <= 0xD7A3 => 2,
            >= 0xF900 and <= 0xFAFF => 2,
            (>= 0xFE10 and <= 0xFE19) or (>= 0xFE30 and <= 0xFE6F) => 2,
            (>= 0xFF01 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) => 2,
            >= 0x16FE0 and <= 0x1B2FF => 2,
            >= 0x1D300 and <= 0x1D376 => 2,
            >= 0x1F300 and <= 0x1F64F => 2,
            >= 0x1F900 and <= 0x1F9FF => 2,
            >= 0x20000 and <= 0x3FFFD => 2,
            _ => Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.EnclosingMark
                    or UnicodeCategory.Format
                ? 0
                : 1,
        };

    public static int Of(string text) => text.EnumerateRunes().Sum(Of);
}
