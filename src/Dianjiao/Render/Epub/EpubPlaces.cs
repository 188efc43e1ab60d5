using System.Globalization;
using Dianjiao.Base;
using Dianjiao.Model;

namespace Dianjiao.Render.Epub;

/// <summary>Knows the names of the book's pages and the places on them.</summary>
internal sealed class EpubPlaces
{
    // The paths of pages that every book has.
    public const string Cover = "cover.xhtml";
    public const string Title = "title.xhtml";
    public const string Contents = "nav.xhtml";
    public const string About = "about.xhtml";

    // Links to pages of the site are written as on a page in a folder of its own.
    private const string ToRoot = "../";

    private readonly Dictionary<Locus, string> loci = [];
    private readonly Dictionary<string, string> fronts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> volumes = new(StringComparer.Ordinal);
    private readonly HashSet<string> frontPaths = new(StringComparer.Ordinal);
    private readonly string? baseUrl;

    public EpubPlaces(Edition edition)
    {
        for (var i = 0; i < edition.Pages.Length; i++)
        {
            fronts[edition.Pages[i].Slug] = Front(i);
            frontPaths.Add(Front(i));
        }

        baseUrl = edition.Settings.BaseUrl is { Length: > 0 } known ? known.TrimEnd('/') : null;
        for (var i = 0; i < edition.Volumes.Length; i++)
        {
            volumes[edition.Volumes[i].Folder] = Volume(i);
            foreach (var segment in edition.Volumes[i].Segments)
            {
                var chapter = Chapter(i, segment.YearIndex);
                foreach (var locus in segment.Aliases.Prepend(segment.Locus))
                {
                    loci[locus] = $"{chapter}#{Id(locus)}";
                }
            }
        }
    }

    // Names have numbers: a slug or a folder may have any letters, and some reading systems accept only plain ones.
    public static string Front(int page) => $"front-{Number(page)}.xhtml";

    public static string Volume(int volume) => $"volume-{Number(volume)}.xhtml";

    public static string Chapter(int volume, int year) =>
        $"volume-{Number(volume)}-{Number(year)}.xhtml";

    /// <summary>Returns the id of a segment. It begins with a letter, as an id in XML must.</summary>
    public static string Id(Locus locus) => Id(locus.ToString());

    /// <summary>Returns the id of an entry, which begins with a letter too.</summary>
    public static string Id(string id) => $"s{id}";

    /// <summary>Returns the id of the reference to an entry.</summary>
    public static string ReferenceId(string id) => $"ref-{id}";

    /// <summary>Returns the address of a segment in the book; null when there is no such segment.</summary>
    public string? Address(Locus locus) => loci.GetValueOrDefault(locus);

    /// <summary>
    /// Returns the address in the book to which an editor's link leads; null where the book does not have its target.
    /// </summary>
    public string? Address(string href)
    {
        if (href.StartsWith('#') || IsOwn(href))
        {
            return href;
        }

        if (Uri.TryCreate(href, UriKind.Absolute, out var uri))
        {
            return
                uri.Scheme == Uri.UriSchemeMailto
                || uri is { Scheme: "http" or "https", Host.Length: > 0 }
                ? href
                : null;
        }

        return href.StartsWith(ToRoot, StringComparison.Ordinal)
            ? InBook(href) ?? (baseUrl is null ? null : $"{baseUrl}/{href[ToRoot.Length..]}")
            : null;
    }

    /// <summary>
    /// Returns the place in the book of what a page of the site shows, <c>../principles/index.html</c>; null where the
    /// book does not have it.
    /// </summary>
    private string? InBook(string href)
    {
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(hash < 0 ? href : href[..hash]);
        var locus = hash < 0 ? null : Locus.TryParse(Uri.UnescapeDataString(href[(hash + 1)..]));
        return path.Split('/') switch
        {
            ["..", "about", "index.html"] => About,
            ["..", var folder, "index.html"] when fronts.TryGetValue(folder, out var front) =>
                front,
            ["..", var folder, "index.html"] when volumes.TryGetValue(folder, out var volume) =>
                locus is null ? volume : Address(locus) ?? volume,
            _ => null,
        };
    }

    private bool IsOwn(string href)
    {
        var path = href.Split('#')[0];
        return path is Cover or Title or Contents or About
            || frontPaths.Contains(path)
            || (
                path.StartsWith("volume-", StringComparison.Ordinal)
                && path.EndsWith(".xhtml", StringComparison.Ordinal)
            );
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
