using System.Collections.Immutable;
using AngleSharp.Dom;
using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.Proof;

/// <summary>
/// Reads the written page of the printed edition back and proves it against the edition, as <see cref="SiteProof"/> does
/// with the pages. That the paper holds all of that page, <c>print</c> proves when it sets it.
/// </summary>
public sealed class PrintProof
{
    private readonly Edition edition;
    private readonly string path;
    private readonly string? language;
    private readonly DiagnosticBag diagnostics;
    private readonly ShownEntries entries;
    private readonly NameLinks names;
    private readonly Dictionary<string, Segment> segments;
    private readonly ImmutableArray<string> prefixes;
    private readonly List<string> chapters = [];
    private readonly HashSet<string> found = new(StringComparer.Ordinal);
    private readonly HashSet<string> vertical = new(StringComparer.Ordinal);
    private readonly HashSet<string> translated = new(StringComparer.Ordinal);

    private PrintProof(Edition edition, string path, string? language, DiagnosticBag diagnostics)
    {
        this.edition = edition;
        this.path = path;
        this.language = language;
        this.diagnostics = diagnostics;
        names = new NameLinks(edition.Names, edition.Settings.Language);
        entries = new ShownEntries(
            edition,
            names,
            hasDates: !LanguageTag.IsChinese(edition.Settings.Language)
        );
        // The longest first, since one folder's name may begin with another's.
        prefixes =
        [
            .. edition.Volumes.Select(v => $"v{v.Folder}-").OrderByDescending(p => p.Length),
        ];
        segments = edition
            .Volumes.SelectMany(v => v.Segments)
            .ToDictionary(s => s.Locus.ToString(), StringComparer.Ordinal);
    }

    /// <summary>Checks the page of each translation; where nothing is translated, the one page.</summary>
    /// <param name="folder">The written site.</param>
    /// <returns>The number of pages that were read; 0 where the edition is not printed.</returns>
    public static int Check(Edition edition, string folder, DiagnosticBag diagnostics)
    {
        if (!edition.Settings.Outputs.Contains("print") || edition.Volumes.IsEmpty)
        {
            return 0;
        }

        var site = new SiteFolder(folder, diagnostics);
        var languages = edition.TranslatedLanguages;
        var pages = 0;
        foreach (var language in languages.DefaultIfEmpty<string?>(null))
        {
            var path =
                language is null || language == languages[0]
                    ? "print/index.html"
                    : $"print/{language}/index.html";
            var proof = new PrintProof(edition, path, language, diagnostics);
            if (site.Has(path))
            {
                site.Show(path, proof.Check);
                pages++;
            }
            else
            {
                proof.Differs("this page is missing");
            }
        }

        return pages;
    }

    private void Check(IDocument page)
    {
        PageIndex.Walk(page, Check);
        foreach (var id in segments.Keys.Concat(entries.Ids).Where(id => !found.Contains(id)))
        {
            Differs($"{id} is missing");
        }

        foreach (var id in entries.ShortIds.Where(id => !vertical.Contains(id)))
        {
            Differs($"{id} is missing where the text is vertical");
        }

        foreach (var segment in segments.Values)
        {
            if (!translated.Contains(segment.Locus.ToString()) && Translation(segment) is not null)
            {
                Differs($"the {language} translation of {segment.Locus} is missing");
            }
        }

        CheckFront();
    }

    private void Check(IElement element)
    {
        if (element.ClassList.Contains("biao") && element.HasAttribute("data-locus"))
        {
            CheckSegment(element);
        }
        else if (ShownEntries.IsKind(element.GetAttribute("data-kind")))
        {
            CheckEntry(element);
        }
        else if (element.ClassList.Contains("pair"))
        {
            CheckTranslation(element);
        }
        else if (element.GetAttribute("data-for") is { } key)
        {
            CheckVertical(IdOf(key), element);
        }
        else if (element.ClassList.Contains("matter"))
        {
            chapters.Add(MarkdownWords.Letters(PrintedText.Whole(element)));
        }
    }

    private void CheckSegment(IElement element)
    {
        var locus = element.GetAttribute("data-locus")!;
        if (!segments.TryGetValue(locus, out var segment))
        {
            Differs($"{locus} is not in the edition");
            return;
        }

        Find(locus);
        var expected = LaneText.Printable(segment.Reading);
        if (PrintedText.Reading(element) is var reading && reading != expected)
        {
            Differs($"{locus} reads “{Brief(reading)}”, not “{Brief(expected)}”");
        }

        if ((element.GetAttribute("data-kind") == "commentary") != segment.IsAside)
        {
            Differs($"{locus} is{(segment.IsAside ? "" : " no")} commentary in the edition");
        }
    }

    private void CheckEntry(IElement element)
    {
        var id = IdOf(element.Id ?? "");
        if (entries.Has(id))
        {
            Find(id);
        }

        var kind = element.GetAttribute("data-kind");
        if (entries.Fault(id, kind, PrintedText.Whole(element)) is { } fault)
        {
            Differs(fault);
        }
    }

    private void CheckVertical(string id, IElement element)
    {
        if (!vertical.Add(id))
        {
            Differs($"{id} stands a second time where the text is vertical");
        }
        else if (entries.ShortFault(id, PrintedText.Whole(element)) is { } fault)
        {
            Differs(fault);
        }
    }

    /// <summary>Returns an id without the folder of its volume, which it has because all volumes stand on one page.</summary>
    private string IdOf(string id)
    {
        var prefix = prefixes.FirstOrDefault(p => id.StartsWith(p, StringComparison.Ordinal));
        return id[(prefix?.Length ?? 0)..];
    }

    /// <summary>Returns what is printed beside a segment; null where nothing is, or another segment's has it too.</summary>
    private Translation? Translation(Segment segment) =>
        segment.Translations.FirstOrDefault(t =>
            t.Language == language && t.Markdown.Length > 0 && t.Within is null
        );

    /// <summary>Checks that the words beside a passage are the translator's.</summary>
    private void CheckTranslation(IElement pair)
    {
        if (
            !segments.TryGetValue(pair.Id ?? "", out var segment)
            || Translation(segment) is not { } translation
        )
        {
            return;
        }

        translated.Add(pair.Id!);
        var cell = pair.Children.FirstOrDefault(c => c.ClassList.Contains("tr"));
        if (
            cell is null
            || cell.GetAttribute("lang") != language
            || !MarkdownWords
                .Letters(PrintedText.Whole(cell))
                .Contains(MarkdownWords.Of(translation.Prose, names), StringComparison.Ordinal)
        )
        {
            Differs($"the {language} translation of {segment.Locus} is not the translator's");
        }
    }

    private void CheckFront()
    {
        for (var i = 0; i < edition.Pages.Length; i++)
        {
            var words = MarkdownWords.Of(edition.PageTexts[i], names);
            if (!chapters.Any(c => c.Contains(words, StringComparison.Ordinal)))
            {
                Differs($"the page {edition.Pages[i].Slug} is not the editor's");
            }
        }
    }

    private void Find(string id)
    {
        if (!found.Add(id))
        {
            Differs($"{id} stands a second time");
        }
    }

    private void Differs(string message) =>
        diagnostics.Add(
            Codes.PrintDiffers,
            path,
            message,
            "if you changed a template of the printed edition, it has lost a part; otherwise please report it"
        );

    private static string Brief(string text) => text.Length > 24 ? text[..24] + "…" : text;
}
