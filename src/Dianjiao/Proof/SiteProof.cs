using AngleSharp.Dom;
using Dianjiao.Model;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Proof;

/// <summary>Reads a written site back and proves that it says what the model says.</summary>
public sealed class SiteProof
{
    private readonly Edition edition;
    private readonly SiteFolder site;
    private readonly DiagnosticBag diagnostics;
    private readonly NameLinks names;

    private SiteProof(Edition edition, SiteFolder site, DiagnosticBag diagnostics)
    {
        this.edition = edition;
        this.site = site;
        this.diagnostics = diagnostics;
        names = new NameLinks(edition.Names, edition.Settings.Language);
    }

    /// <summary>True when there is a site to read; otherwise reports that there is none.</summary>
    public static bool IsThere(Edition edition, string folder, DiagnosticBag diagnostics)
    {
        var isThere = edition.Settings.Outputs.Contains("pages")
            ? File.Exists(Path.Combine(folder, "index.html"))
            : Directory.Exists(folder);
        if (!isThere)
        {
            diagnostics.Add(
                Codes.SiteMissing,
                Path.GetFileName(Path.GetFullPath(folder)) + "/index.html",
                "there is no site here",
                "run dianjiao build first"
            );
        }

        return isThere;
    }

    /// <param name="folder">The written site.</param>
    /// <returns>The counts of what was proved.</returns>
    public static SiteProofCounts Check(Edition edition, string folder, DiagnosticBag diagnostics)
    {
        var site = new SiteFolder(folder, diagnostics);
        return new SiteProof(edition, site, diagnostics).Check();
    }

    private SiteProofCounts Check()
    {
        var counts = new SiteProofCounts(0, 0, 0, 0, 0, 0);
        if (edition.Settings.Outputs.Contains("pages"))
        {
            counts = CheckPages();
        }

        if (edition.Settings.Outputs.Contains("json"))
        {
            foreach (var volume in edition.Volumes)
            {
                JsonProof.Check(volume, site, diagnostics);
            }
        }

        return counts;
    }

    /// <summary>
    /// Checks every page. A volume's page in each language of the interface is checked, but counted once.
    /// </summary>
    private SiteProofCounts CheckPages()
    {
        var volumes = new Dictionary<string, Volume>(StringComparer.Ordinal);
        foreach (var language in edition.Settings.Interface)
        {
            foreach (var volume in edition.Volumes)
            {
                volumes[$"{edition.Settings.FolderOf(language)}{volume.Folder}/index.html"] =
                    volume;
            }
        }

        foreach (var path in volumes.Keys.Where(p => !site.Has(p)))
        {
            diagnostics.Add(
                Codes.SiteDiffers,
                path,
                "this page is missing",
                "build the site again"
            );
        }

        var links = new LinkProof(site, diagnostics);
        var pages = site.EachPage(
            (path, page) =>
            {
                links.Read(path, page);
                if (volumes.TryGetValue(path, out var volume))
                {
                    CheckPage(volume, path, page);
                }
            }
        );
        return edition.Volumes.Aggregate(
            new SiteProofCounts(pages, 0, 0, 0, 0, links.Finish()),
            (counts, volume) => counts.Plus(Held(volume))
        );
    }

    private static SiteProofCounts Held(Volume volume) =>
        new(
            0,
            volume.Segments.Length,
            volume.Segments.Sum(s => s.Notes.Length),
            volume.Apparatus.Length,
            volume.Segments.Count(s => s.IsAside),
            0
        )
        {
            Parallels = volume.Segments.Sum(s => s.Parallels.Length),
        };

    private void CheckPage(Volume volume, string path, PageIndex page)
    {
        foreach (var segment in volume.Segments)
        {
            var locus = segment.Locus.ToString();
            Compare(path, locus, "白文", segment.Base, page.Cell("bai", locus), LaneText.Whole);
            Compare(path, locus, "標點", segment.Reading, page.Cell("biao", locus), LaneText.Read);
            Compare(
                path,
                locus,
                "the received punctuation",
                segment.ReceivedBody,
                page.Cell("biao", locus),
                LaneText.Received
            );
            foreach (var translation in segment.Translations)
            {
                CheckTranslation(
                    path,
                    locus,
                    translation,
                    page.Cell("tr", locus, translation.Language)
                );
            }
        }

        var notes = volume.Segments.SelectMany(s => s.Notes).ToList();
        CheckAsides(path, page, "note", [.. notes.Select(n => (n.Id, n.Prose))]);
        foreach (var note in notes)
        {
            if (page.ById(note.Id)?.GetAttribute("data-series") is var s && s != note.Series)
            {
                Differs(path, $"the note {note.Id} is not among the {note.Series}");
            }
        }

        CheckAsides(path, page, "apparatus", [.. volume.Apparatus.Select(a => (a.Id, a.Reason))]);
        CheckAsides(
            path,
            page,
            "parallel",
            [.. volume.Segments.SelectMany(s => s.Parallels).Select(p => (p.Id, p.Note))]
        );
        CheckQuotations(path, page, volume);
        CheckCommentaries(path, page, volume);
    }

    private void Compare(
        string path,
        string locus,
        string lane,
        string expected,
        (IElement? Cell, int Count) found,
        Func<IElement, string> textOf
    )
    {
        if (found.Cell is null)
        {
            Differs(path, $"{locus} has {found.Count} cells of {lane}, not one");
        }
        else if (textOf(found.Cell) != LaneText.Printable(expected))
        {
            Differs(
                path,
                $"{lane} of {locus} reads “{Brief(textOf(found.Cell))}”, not “{Brief(LaneText.Printable(expected))}”"
            );
        }
    }

    private void CheckTranslation(
        string path,
        string locus,
        Translation translation,
        (IElement? Cell, int Count) found
    )
    {
        if (found.Cell is null)
        {
            Differs(path, $"{locus} has {found.Count} cells in {translation.Language}, not one");
        }
        else if (
            translation.Markdown.Length > 0
            && !MarkdownWords
                .Of(found.Cell)
                .Contains(MarkdownWords.Of(translation.Prose, names), StringComparison.Ordinal)
        )
        {
            Differs(
                path,
                $"the {translation.Language} translation of {locus} is not the translator's"
            );
        }
    }

    private void CheckAsides(
        string path,
        PageIndex page,
        string kind,
        List<(string Id, Prose Prose)> expected
    )
    {
        var found = page.Asides(kind).ToLookup(a => a.Id ?? "", StringComparer.Ordinal);
        foreach (var (id, prose) in expected)
        {
            var asides = found[id].ToList();
            if (asides.Count != 1)
            {
                Differs(path, $"the {kind} {id} stands {asides.Count} times");
            }
            else if (
                !MarkdownWords
                    .Of(asides[0])
                    .Contains(MarkdownWords.Of(prose, names), StringComparison.Ordinal)
            )
            {
                Differs(path, $"the words of the {kind} {id} are not the editor's");
            }
        }

        foreach (
            var extra in found
                .Select(g => g.Key)
                .Except(expected.Select(e => e.Id), StringComparer.Ordinal)
        )
        {
            Differs(
                path,
                $"the {kind} {(extra.Length == 0 ? "without an id" : extra)} is not in the edition"
            );
        }
    }

    /// <summary>Checks that the quotations from other works stand on the page to the letter.</summary>
    private void CheckQuotations(string path, PageIndex page, Volume volume)
    {
        foreach (var parallel in volume.Segments.SelectMany(s => s.Parallels))
        {
            var quoted = page.ById(parallel.Id)?.QuerySelector("blockquote")?.TextContent;
            if ((quoted ?? "") != LaneText.Printable(parallel.Entry.Quotation))
            {
                Differs(path, $"the quotation of the parallel {parallel.Id} is not the editor's");
            }
        }
    }

    private void CheckCommentaries(string path, PageIndex page, Volume volume)
    {
        var found = page.Asides("commentary")
            .Select(a => a.GetAttribute("data-locus") ?? "")
            .Order(StringComparer.Ordinal);
        var expected = volume
            .Segments.Where(s => s.IsAside)
            .Select(s => s.Locus.ToString())
            .Order(StringComparer.Ordinal);
        if (!found.SequenceEqual(expected, StringComparer.Ordinal))
        {
            Differs(path, "the commentaries are not those of the edition, each once");
        }
    }

    private void Differs(string path, string message) =>
        diagnostics.Add(
            Codes.SiteDiffers,
            path,
            message,
            "if you changed a template, it has lost a part; otherwise please report it"
        );

    private static string Brief(string text) => text.Length > 24 ? text[..24] + "…" : text;
}
