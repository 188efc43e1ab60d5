using System.Text;
using System.Text.RegularExpressions;

namespace Dianjiao.Render.Print;

/// <summary>
/// By what a PDF of the printed edition is known: the SHA-256 of the pages and scripts from which it was printed, in
/// its Info dictionary. A PDF of another state must not be published beside the site without a word.
/// </summary>
public static partial class PrintedState
{
    /// <summary>The Info dictionary's key; viewers ignore keys they do not know (ISO 32000-1, 14.3.3).</summary>
    public const string Key = "DianjiaoState";

    /// <summary>Where <c>print</c> may put it into the site.</summary>
    public const string Path = "downloads/edition.pdf";

    /// <summary>The state of the edition as it is now, in hexadecimal; the same for every language, paper and form.</summary>
    /// <param name="pages">The printed edition's, without generated fonts: a PDF has the machine's.</param>
    public static string Of(IEnumerable<ReadOnlyMemory<byte>> pages, Theme theme)
    {
        var assets = theme
            .Assets.Where(a =>
                a.Key.StartsWith("paginate", StringComparison.Ordinal) || a.Key == "print.css"
            )
            .OrderBy(a => a.Key, StringComparer.Ordinal)
            .Select(a => a.Value);
        return Convert.ToHexStringLower(Sha256.Of(pages.Concat(assets)));
    }

    /// <summary>What a PDF says of itself; null if <c>print</c> did not write it, empty if it cannot be read.</summary>
    public static string? In(string pdf)
    {
        try
        {
            return
                new FileInfo(pdf).LinkTarget is null
                && Mark().Match(Encoding.Latin1.GetString(File.ReadAllBytes(pdf)))
                    is { Success: true } match
                ? match.Groups[1].Value
                : null;
        }
        catch (Exception e)
            when (e is FileNotFoundException or DirectoryNotFoundException or PathTooLongException)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    [GeneratedRegex(@"/DianjiaoState \(([0-9a-f]{64})\)")]
    private static partial Regex Mark();
}
