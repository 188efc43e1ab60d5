using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dianjiao.Model;
using Dianjiao.Render.Print;

namespace Dianjiao.Printing;

/// <summary>
/// Adds to a PDF what a browser does not write: its author, its page numbers as printed, that pages face one another,
/// and that it reads from right to left.
/// </summary>
public static partial class PdfDetails
{
    /// <exception cref="BrowserException">The file has another form than Chromium writes.</exception>
    public static byte[] Add(
        byte[] pdf,
        Edition edition,
        PrintReport report,
        bool vertical,
        string state
    )
    {
        try
        {
            return Revised(pdf, edition, report, vertical, state) ?? throw Other(null);
        }
        catch (Exception e) when (e is InvalidDataException or FormatException or OverflowException)
        {
            throw Other(e);
        }

        static BrowserException Other(Exception? cause) =>
            new(
                "the browser wrote a PDF of another form than Chromium's, to which author, page numbers and binding cannot be added",
                cause!
            );
    }

    private static byte[]? Revised(
        byte[] pdf,
        Edition edition,
        PrintReport report,
        bool vertical,
        string state
    )
    {
        // The same edition must give the same file, so the time of printing is left out.
        var timeless = Clock().Replace(Encoding.Latin1.GetString(pdf), WithoutClock);
        if (
            PdfFile.Open(Encoding.Latin1.GetBytes(timeless)) is not { } file
            || file.Root("Root") is not { } root
            || file.Dictionary(root) is not { } catalog
            || file.Root("Info") is not { } information
            || file.Dictionary(information) is not { } details
        )
        {
            return null;
        }

        file.Replace(root, Insert(catalog, Catalog(report, vertical)));
        file.Replace(information, Insert(details, Information(edition, state)));
        MapRoles(file, catalog);
        ClearBookmarks(file);
        PdfCharacters.Mend(file);
        return file.ToBytes();
    }

    /// <summary>Returns the number of pages; null where the file has another form than expected.</summary>
    public static int? PageCount(byte[] pdf) =>
        PageEntry().Count(Encoding.Latin1.GetString(pdf)) is > 0 and var count ? count : null;

    /// <summary>
    /// Returns the catalog's entries. Pages before page 1 get roman numbers, as printed, so viewers find the page that
    /// an index names.
    /// </summary>
    private static string Catalog(PrintReport report, bool vertical)
    {
        var labels =
            report.FrontPages == 0
                ? ""
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"\n/PageLabels <</Nums [0 <</S /r>> {report.FrontPages} <</S /D>>]>>"
                );
        // A vertical book is bound on the right, so its odd pages are the left ones.
        return labels
            + (vertical ? "\n/PageLayout /TwoPageLeft" : "\n/PageLayout /TwoPageRight")
            + $"\n/ViewerPreferences <</DisplayDocTitle true{(vertical ? " /Direction /R2L" : "")}>>\n";
    }

    private static string Information(Edition edition, string state)
    {
        var settings = edition.Settings;
        var author = $"{settings.Author} {settings.AuthorTranslated}".Trim();
        return $"\n/Author {Write(author)}\n/Subject {Write(settings.TitleTranslated)}"
            + $"\n/Keywords {Write($"{settings.Editor}; {settings.Version}")}\n/{PrintedState.Key} ({state})\n";
    }

    /// <summary>
    /// Maps the tags for emphasis, which the browser writes as in PDF 2.0 although the file is PDF 1.4. Readers of 1.4
    /// know them when told which tags they stand for (ISO 32000-1, 14.7.3).
    /// </summary>
    private static void MapRoles(PdfFile file, string catalog)
    {
        if (
            PdfFile.Reference(catalog, "StructTreeRoot") is { } root
            && file.Dictionary(root) is { } tree
            && !tree.Contains("/RoleMap", StringComparison.Ordinal)
        )
        {
            file.Replace(root, Insert(tree, "\n/RoleMap <</Em /Span /Strong /Span>>\n"));
        }
    }

    /// <summary>Removes the numbers of notes from the bookmarks of headings, where they lead nowhere.</summary>
    private static void ClearBookmarks(PdfFile file)
    {
        foreach (var number in file.Objects.Where(n => file.BeginsWith(n, "Title")).ToList())
        {
            var item = file.Dictionary(number) ?? "";
            var title = Title().Match(item);
            if (!title.Success || title.Index > 4)
            {
                continue;
            }

            var words = Encoding.BigEndianUnicode.GetString(
                Convert.FromHexString(title.Groups[1].Value)
            );
            var clear = NoteNumbers().Replace(words, "");
            if (clear != words)
            {
                file.Replace(
                    number,
                    item.Replace(
                        title.Groups[0].Value,
                        $"/Title {Write(clear)}",
                        StringComparison.Ordinal
                    )
                );
            }
        }
    }

    /// <summary>
    /// Inserts entries into a dictionary. They replace keys that are there already, unless their value is a dictionary
    /// of dictionaries.
    /// </summary>
    private static string Insert(string dictionary, string entries)
    {
        var others = Key()
            .Matches(entries)
            .Aggregate(
                dictionary,
                (rest, key) =>
                    Regex.Replace(
                        rest,
                        $@"{Regex.Escape(key.Groups[1].Value)}\s*(?:<<[^<>]*>>|<[0-9A-Fa-f]*>|\([^()]*\)|/\w+|\d+ 0 R)\s*",
                        ""
                    )
            );
        var end = others.LastIndexOf(">>", StringComparison.Ordinal);
        return end < 0
            ? throw new FormatException("a dictionary without an end")
            : others.Insert(end, entries);
    }

    /// <summary>
    /// Replaces a date by a fixed one of the same length, so that every object of the file keeps its place.
    /// </summary>
    private static string WithoutClock(Match match) =>
        match.Groups[1].Value
        + (match.Groups[2].Value.Length >= 16 ? "D:20000101000000Z" : "").PadRight(
            match.Groups[2].Value.Length
        )[..match.Groups[2].Value.Length]
        + ")";

    /// <summary>Writes a text string: UTF-16 with a byte order mark, in hexadecimal.</summary>
    private static string Write(string text) =>
        $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    [GeneratedRegex(@"(/(?:CreationDate|ModDate)\s*\()([^)]*)\)")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\n(/\w+) ")]
    private static partial Regex Key();

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageEntry();

    [GeneratedRegex(@"/Title <FEFF([0-9A-Fa-f]*)>")]
    private static partial Regex Title();

    // Note marks within a Chinese heading; in a chapter's heading they stand after a space or Latin letters, and stay.
    [GeneratedRegex(
        @"(?<=[\u2E80-\u9FFF\uDC00-\uDFFF\uFF00-\uFF60\u300D\u300B])[0-9IVXLCDM*†‡§¶]+(?:,[0-9IVXLCDM*†‡§¶]+)*(?=[\u2E80-\u9FFF\uD800-\uDBFF\uFF00-\uFF60]|$)"
    )]
    private static partial Regex NoteNumbers();
}
