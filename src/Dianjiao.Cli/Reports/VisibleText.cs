using System.Globalization;
using System.Text;

namespace Dianjiao.Cli.Reports;

/// <summary>
/// Makes damaged text safe to print: characters that would control a terminal, or could not be seen on it, become 〓.
/// </summary>
public static class VisibleText
{
    private static readonly Rune Stand = new('〓');

    public static Rune Of(Rune rune) =>
        rune.Value == '\t' ? new Rune(' ')
        : rune.Value < 0x7F && rune.Value >= 0x20 ? rune
        : Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            ? Stand
        : rune;

    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append(Of(rune));
        }

        return shown.ToString();
    }
}
