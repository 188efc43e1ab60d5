using Dianjiao.Base;
using Dianjiao.Model;
using Dianjiao.Model.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Render.Markdown;

/// <summary>
/// Finds out where the links in Markdown lead within the site, once and before anything is rendered. Editors write an
/// address as from the page on which the words stand; it then leads to the same place from every page and in every
/// language. A file <c>x.md</c> is the page that it makes.
/// </summary>
internal sealed class SiteLinks
{
    private const string PageFile = ".md";

    private readonly SiteContents contents;
    private readonly Dictionary<string, HashSet<string>> loci;
    private readonly HashSet<string> slugs;
    private readonly GuessBudget guesses = new();
    private readonly DiagnosticBag diagnostics;

    private SiteLinks(Edition edition, Theme theme, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        contents = new SiteContents(edition, theme);
        slugs = edition.Pages.Select(p => p.Slug).ToHashSet(StringComparer.Ordinal);
        loci = edition.Volumes.ToDictionary(
            v => $"{v.Folder}/index.html",
            v =>
                v.Segments.SelectMany(s => s.Aliases.Prepend(s.Locus))
                    .Select(l => l.ToString())
                    .ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    /// <summary>Resolves all links of an edition that stay within the site, and reports those that lead nowhere.</summary>
    public static void Resolve(Edition edition, Theme theme, DiagnosticBag diagnostics)
    {
        var links = new SiteLinks(edition, theme, diagnostics);
        foreach (var prose in Proses.Of(edition))
        {
            links.Resolve(prose);
        }
    }

    /// <summary>Returns where a link leads; null for one that leaves the site or has not been resolved.</summary>
    public static SiteTarget? Of(LinkInline link) => link.GetData(typeof(SiteLinks)) as SiteTarget;

    private void Resolve(Prose prose)
    {
        if (prose.Span is not { } span)
        {
            return;
        }

        WrittenWords? source = null;
        foreach (var link in prose.Document.Descendants<LinkInline>().Where(l => !l.IsImage))
        {
            var url = link.Url ?? "";
            if (!LinkRule.Allows(url) || LinkRule.LeadsOut(url))
            {
                continue;
            }

            var (target, fault) = Find(url, Folder(span.File.Path));
            if (target is not null)
            {
                link.SetData(typeof(SiteLinks), target);
                continue;
            }

            var words = prose.Markdown[link.Span.Start..(link.Span.End + 1)];
            source ??= new WrittenWords(span, prose.Markdown);
            diagnostics.Add(
                Codes.DanglingLink,
                prose.IsInEntry
                    ? ProseReader.PlaceOf(words, span)
                    : source.Place(link.Span.Start, words),
                fault,
                Hint(url)
            );
        }
    }

    /// <summary>
    /// Returns the folder from which a text links: its volume’s, its own for front matter. What belongs to the whole
    /// edition stands on pages in a folder too.
    /// </summary>
    private static string Folder(string file) =>
        file.Split('/') switch
        {
            ["seeds", "pages", .., var page] => page[..^PageFile.Length],
            ["seeds", var volume, _] => volume,
            _ => "about",
        };

    private (SiteTarget? Target, string Fault) Find(string url, string folder)
    {
        if (url.Length == 0)
        {
            return (null, "the link has no address");
        }

        var end = url.AsSpan().IndexOfAny('?', '#');
        var (path, tail) = end < 0 ? (url, "") : (url[..end], url[end..]);
        if (
            Within(Uri.UnescapeDataString(path), folder) is not { } found
            || (!contents.Pages.Contains(found) && !contents.Files.Contains(found))
        )
        {
            return (null, $"the link {url} leads to no page and no file of the site");
        }

        var hash = tail.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(tail[(hash + 1)..]);
        return
            loci.TryGetValue(found, out var places)
            && Locus.TryParse(fragment) is not null
            && !places.Contains(fragment)
            ? (null, $"there is no segment {fragment} on the page to which the link leads")
            : (
                new SiteTarget(
                    found
                        .Replace("%", "%25", StringComparison.Ordinal)
                        .Replace("#", "%23", StringComparison.Ordinal)
                        .Replace("?", "%3F", StringComparison.Ordinal),
                    contents.Pages.Contains(found),
                    tail
                ),
                ""
            );
    }

    /// <summary>Returns a path within the site, of a page that of its file; null when it leads out of the site.</summary>
    private string? Within(string path, string folder)
    {
        if (path.Length == 0)
        {
            return $"{folder}/index.html";
        }

        if (
            path.EndsWith(PageFile, StringComparison.Ordinal)
            && slugs.Contains(path.Split('/')[^1][..^PageFile.Length])
        )
        {
            return $"{path.Split('/')[^1][..^PageFile.Length]}/index.html";
        }

        var parts = new List<string> { folder };
        foreach (var part in path.Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case "..":
                    if (parts.Count == 0)
                    {
                        return null;
                    }

                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        var whole = string.Join('/', parts);
        return contents.Pages.Contains(whole) || contents.Files.Contains(whole)
            ? whole
            : (whole.Length == 0 ? "" : whole + "/") + "index.html";
    }

    private string Hint(string url)
    {
        string[] written =
        [
            .. contents.Pages.Select(p => "../" + p[..^"index.html".Length]),
            .. contents.Files.Select(f => "../" + f),
            .. slugs.Select(s => s + PageFile),
        ];
        return Nearest.To(url, written, guesses) is { } near
            ? $"perhaps {near} is meant"
            : "a page of front matter is named by its file, introduction.md, another page or a file by its address, ../apparatus/, ../downloads/edition.epub, a segment by its locus, [[41.2]]";
    }
}
