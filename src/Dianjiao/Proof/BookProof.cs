using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Dianjiao.Model;

namespace Dianjiao.Proof;

/// <summary>Reads the written book back and proves it against the edition, as <see cref="SiteProof"/> does with the pages.</summary>
public sealed class BookProof
{
    public const string Path = "downloads/edition.epub";

    private readonly Edition edition;
    private readonly DiagnosticBag diagnostics;
    private readonly ShownEntries entries;
    private readonly Dictionary<string, Segment> segments;
    private readonly HashSet<string> found = new(StringComparer.Ordinal);
    private readonly List<string> pagesWithoutText = [];
    private readonly NameLinks names;

    private BookProof(Edition edition, DiagnosticBag diagnostics)
    {
        this.edition = edition;
        this.diagnostics = diagnostics;
        names = new NameLinks(edition.Names, edition.Settings.Language);
        segments = edition
            .Volumes.SelectMany(v => v.Segments)
            .ToDictionary(s => s.Locus.ToString(), StringComparer.Ordinal);
        entries = new ShownEntries(edition, names, hasDates: true);
    }

    /// <param name="folder">The site, as it was written.</param>
    /// <returns>What was proved; null where the edition has no book.</returns>
    public static SiteProofCounts? Check(
        Edition edition,
        string folder,
        DiagnosticBag diagnostics
    ) =>
        edition.Settings.Outputs.Contains("epub") && !edition.Volumes.IsEmpty
            ? new BookProof(edition, diagnostics).Check(System.IO.Path.Combine(folder, Path))
            : null;

    private SiteProofCounts Check(string file)
    {
        var (pages, links) = (0, 0);
        try
        {
            using var archive = ZipFile.OpenRead(file);
            var paths = archive.Entries.Select(e => e.FullName).ToHashSet(StringComparer.Ordinal);
            var landing = new BookLinks(paths, Differs);
            foreach (var entry in archive.Entries.Where(IsPage))
            {
                if (Parse(entry) is { } page)
                {
                    pages++;
                    landing.Read(entry.FullName, page);
                    Check(entry.FullName, page);
                }
            }

            links = landing.Finish();
            CheckMissing();
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            Differs("", $"it cannot be read: {e.Message}");
        }

        return new SiteProofCounts(
            pages,
            segments.Count,
            edition.Volumes.Sum(v => v.Segments.Sum(s => s.Notes.Length)),
            edition.Volumes.Sum(v => v.Apparatus.Length),
            segments.Values.Count(s => s.IsAside),
            links
        )
        {
            Parallels = segments.Values.Sum(s => s.Parallels.Length),
        };
    }

    private static bool IsPage(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xhtml", StringComparison.Ordinal);

    /// <summary>Null where it is no XML, which is reported.</summary>
    private XDocument? Parse(ZipArchiveEntry entry)
    {
        // A page has a document type, which names nothing that would be read.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore };
        try
        {
            using var stream = entry.Open();
            using var reader = XmlReader.Create(stream, settings);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException e)
        {
            Differs(entry.FullName, $"not well-formed XML: {e.Message}");
            return null;
        }
    }

    private void Check(string path, XDocument document)
    {
        var before = found.Count;
        foreach (var element in document.Descendants())
        {
            // An id of XML cannot begin with a digit.
            var id = element.Attribute("id")?.Value is ['s', .. var rest] ? rest : "";
            var kind = element.Attribute("data-kind")?.Value;
            var isSegment = segments.TryGetValue(id, out var segment);
            if ((isSegment || entries.Has(id)) && !found.Add(id))
            {
                Differs(path, $"{id} stands a second time");
            }

            if (isSegment)
            {
                CheckSegment(path, segment!, kind, element);
            }
            else if (
                (entries.Has(id) || ShownEntries.IsKind(kind))
                && entries.Fault(id, kind, BookText.Whole(element)) is { } fault
            )
            {
                Differs(path, fault);
            }
        }

        if (found.Count == before)
        {
            pagesWithoutText.Add(MarkdownWords.Letters(BookText.Whole(document.Root!)));
        }
    }

    private void CheckSegment(string path, Segment segment, string? kind, XElement element)
    {
        var locus = segment.Locus.ToString();
        var texts = element.Descendants().Where(e => BookText.HasClass(e, "biao")).ToList();
        if (texts is not [var text])
        {
            Differs(path, $"{locus} has {texts.Count} texts, not one");
        }
        else if (BookText.Reading(text) is var reading && reading != segment.Reading)
        {
            Differs(path, $"{locus} reads “{Brief(reading)}”, not “{Brief(segment.Reading)}”");
        }

        if ((kind == "commentary") != segment.IsAside)
        {
            Differs(path, $"{locus} is{(segment.IsAside ? "" : " no")} commentary in the edition");
        }

        foreach (
            var translation in segment.Translations.Where(t =>
                t.Markdown.Length > 0 && t.Within is null
            )
        )
        {
            var lanes = element
                .Descendants()
                .Where(e =>
                    BookText.HasClass(e, "tr") && e.Attribute("lang")?.Value == translation.Language
                )
                .ToList();
            if (lanes is not [var lane])
            {
                Differs(
                    path,
                    $"{locus} has {lanes.Count} translations in {translation.Language}, not one"
                );
            }
            else if (
                !MarkdownWords
                    .Letters(BookText.Whole(lane))
                    .Contains(MarkdownWords.Of(translation.Prose, names), StringComparison.Ordinal)
            )
            {
                Differs(
                    path,
                    $"the {translation.Language} translation of {locus} is not the translator's"
                );
            }
        }
    }

    private void CheckMissing()
    {
        foreach (var id in segments.Keys.Concat(entries.Ids).Where(id => !found.Contains(id)))
        {
            Differs("", $"{id} is missing");
        }

        for (var i = 0; i < edition.Pages.Length; i++)
        {
            var words = MarkdownWords.Of(edition.PageTexts[i], names);
            if (!pagesWithoutText.Any(p => p.Contains(words, StringComparison.Ordinal)))
            {
                Differs("", $"the page {edition.Pages[i].Slug} is not the editor's");
            }
        }
    }

    /// <param name="path">In the archive; empty where it concerns the whole.</param>
    private void Differs(string path, string message) =>
        diagnostics.Add(
            Codes.BookDiffers,
            Path,
            path.Length == 0 ? message : $"{path}: {message}",
            "if you changed a template of templates/epub/, it has lost a part; otherwise please report it"
        );

    private static string Brief(string text) => text.Length > 24 ? text[..24] + "…" : text;
}
