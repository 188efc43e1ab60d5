using System.Text;
using System.Text.RegularExpressions;

namespace Dianjiao.Render.Print;

/// <summary>
/// Tells the state of the edition that a PDF shows: the SHA-256 of the pages and scripts from which it was printed, in
/// the PDF's Info dictionary. A PDF of another state must not be published beside the site without notice.
/// </summary>
public static partial class PrintedState
{
    /// <summary>
    /// The key in the Info dictionary; viewers ignore keys that they do not know (ISO 32000-1, 14.3.3).
    /// </summary>
    public const string Key = "DianjiaoState";

    /// <summary>The path in the site where <c>print</c> may put the PDF.</summary>
    public const string Path = "downloads/edition.pdf";

    /// <summary>
    /// Returns the present state of the edition, in hexadecimal; it is the same for every language, paper and form.
    /// </summary>
    /// <param name="pages">
    /// The pages of the printed edition without generated fonts: a PDF uses those of the machine.
    /// </param>
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

    /// <summary>
    /// Returns the state that a PDF names; null if there is none or <c>print</c> did not write it, empty if it cannot
    /// be read.
    /// </summary>
    /// <param name="pdf">The path of the file.</param>
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
