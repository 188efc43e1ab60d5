using System.Diagnostics;
using System.Text;

namespace Dianjiao.BrowserTests;

/// <summary>The text of a PDF as poppler reads it, page by page.</summary>
internal static class PdfText
{
    /// <param name="order">Of poppler: "-raw" for that of the file, "-layout" for that of the eye.</param>
    public static string[] Pages(string pdf, string order = "-raw")
    {
        var start = new ProcessStartInfo("pdftotext")
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in (string[])[order, "-enc", "UTF-8", pdf, "-"])
        {
            start.ArgumentList.Add(argument);
        }

        using var process =
            Process.Start(start)
            ?? throw new InvalidOperationException(
                "pdftotext is not installed (Debian: apt-get install poppler-utils)"
            );
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text.Split('\f')[..^1];
    }

    /// <summary>Han characters alone: where a line ends, and how words are spaced, is the reader's guess.</summary>
    public static string Han(string text) =>
        string.Concat(text.EnumerateRunes().Where(IsHan).Select(r => r.ToString()));

    /// <summary>Nothing that a font made up: private-use characters, U+FFFD, radicals in the place of characters.</summary>
    public static bool IsOdd(Rune rune) =>
        rune.Value
            is (>= 0xE000 and <= 0xF8FF)
                or 0xFFFD
                or (>= 0x2E80 and <= 0x2FDF)
                or (>= 0xF0000 and <= 0x10FFFD);

    private static bool IsHan(Rune rune) =>
        rune.Value
            is (>= 0x3400 and <= 0x4DBF)
                or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x20000 and <= 0x3FFFF);
}
