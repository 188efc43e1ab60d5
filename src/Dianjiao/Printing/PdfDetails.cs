using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dianjiao.Model;

namespace Dianjiao.Printing;

/// <summary>
/// What a browser cannot say of a PDF: its author, its page numbers as printed, that its pages face one another, that
/// it reads from right to left. Added as a revision at the end of the file (ISO 32000-1, 7.5.6).
/// </summary>
internal static partial class PdfDetails
{
    public static byte[] Add(byte[] pdf, Edition edition, PrintReport report, bool vertical)
    {
        // The same edition gives the same file: the hour of printing is no part of it.
        var text = Clock().Replace(Encoding.Latin1.GetString(pdf), WithoutClock);
        if (
            Trailer().Matches(text) is not [.., var trailer]
            || Find(text, trailer.Value, "Root") is not { } root
            || Find(text, trailer.Value, "Info") is not { } information
            || StartOf(text) is not { } previous
        )
        {
            // A browser that writes another form of file: its PDF is good as it is.
            return pdf;
        }

        var size = int.Parse(
            SizeEntry().Match(trailer.Value).Groups[1].Value,
            CultureInfo.InvariantCulture
        );
        var settings = edition.Settings;
        var author =
            settings.AuthorTranslated.Length == 0
                ? settings.Author
                : $"{settings.Author} {settings.AuthorTranslated}".Trim();
        var catalog = root.Body.Insert(
            root.Body.LastIndexOf(">>", StringComparison.Ordinal),
            PageLabels(report)
                // The binding is on the right of a vertical book, so its odd pages are the left ones.
                + (vertical ? "\n/PageLayout /TwoPageLeft" : "\n/PageLayout /TwoPageRight")
                + $"\n/ViewerPreferences <</DisplayDocTitle true{(vertical ? " /Direction /R2L" : "")}>>\n"
        );
        var details = information.Body.Insert(
            information.Body.LastIndexOf(">>", StringComparison.Ordinal),
            $"\n/Author {Text(author)}\n/Subject {Text(settings.TitleTranslated)}"
                + $"\n/Keywords {Text($"{settings.Editor}; {settings.Version}")}\n"
        );

        var revision = new StringBuilder("\n");
        var table = new StringBuilder("xref\n");
        Append(root.Number, catalog);
        Append(information.Number, details);
        var start = pdf.Length + revision.Length;
        revision
            .Append(table)
            .Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {size}")
            .Append(CultureInfo.InvariantCulture, $" /Root {root.Number} 0 R")
            .Append(CultureInfo.InvariantCulture, $" /Info {information.Number} 0 R")
            .Append(CultureInfo.InvariantCulture, $" /Prev {previous}>>\n")
            .Append(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n");
        return
        [
            .. Encoding.Latin1.GetBytes(text),
            .. Encoding.Latin1.GetBytes(revision.ToString()),
        ];

        void Append(int number, string body)
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"{number} 1\n{pdf.Length + revision.Length:D10} 00000 n \n"
            );
            revision.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }
    }

    /// <summary>Null where the file is of another form than expected.</summary>
    public static int? PageCount(byte[] pdf) =>
        PageEntry().Count(Encoding.Latin1.GetString(pdf)) is > 0 and var count ? count : null;

    /// <summary>Roman before page 1, as printed; viewers then find the page that an index names.</summary>
    private static string PageLabels(PrintReport report) =>
        report.FrontPages == 0
            ? ""
            : string.Create(
                CultureInfo.InvariantCulture,
                $"\n/PageLabels <</Nums [0 <</S /r>> {report.FrontPages} <</S /D>>]>>"
            );

    private static (int Number, string Body)? Find(string text, string trailer, string key)
    {
        var reference = Regex.Match(trailer, $@"/{key} (\d+) 0 R", RegexOptions.CultureInvariant);
        if (!reference.Success)
        {
            return null;
        }

        var number = reference.Groups[1].Value;
        var at = text.LastIndexOf($"\n{number} 0 obj", StringComparison.Ordinal);
        var end = at < 0 ? -1 : text.IndexOf("endobj", at, StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var body = text[(at + number.Length + 7)..end].Trim();
        return body.StartsWith("<<", StringComparison.Ordinal)
            ? (int.Parse(number, CultureInfo.InvariantCulture), body)
            : null;
    }

    private static long? StartOf(string text) =>
        StartEntry().Matches(text) is [.., var start]
            ? long.Parse(start.Groups[1].Value, CultureInfo.InvariantCulture)
            : null;

    /// <summary>As long as before: every object of the file keeps its place.</summary>
    private static string WithoutClock(Match match) =>
        match.Groups[1].Value
        + (match.Groups[2].Value.Length >= 16 ? "D:20000101000000Z" : "").PadRight(
            match.Groups[2].Value.Length
        )[..match.Groups[2].Value.Length]
        + ")";

    /// <summary>A text string: UTF-16 with a mark of its order, in hexadecimal.</summary>
    private static string Text(string text) =>
        $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageEntry();

    [GeneratedRegex(@"trailer\s*<<.*?>>", RegexOptions.Singleline)]
    private static partial Regex Trailer();

    [GeneratedRegex(@"/Size (\d+)")]
    private static partial Regex SizeEntry();

    [GeneratedRegex(@"startxref\s+(\d+)")]
    private static partial Regex StartEntry();

    [GeneratedRegex(@"(/(?:CreationDate|ModDate)\s*\()([^)]*)\)")]
    private static partial Regex Clock();
}
