using System.Globalization;
using Dianjiao.Base;
using Dianjiao.Model;

namespace Dianjiao.Render.Epub;

/// <summary>The names of the book's pages and of the places on them.</summary>
internal sealed class EpubPlaces
{
    public const string Cover = "cover.xhtml";
    public const string Title = "title.xhtml";
    public const string Contents = "nav.xhtml";
    public const string About = "about.xhtml";

    private readonly Dictionary<Locus, string> loci = [];
    private readonly Dictionary<string, string> fronts = new(StringComparer.Ordinal);
    private readonly HashSet<string> frontPaths = new(StringComparer.Ordinal);

    public EpubPlaces(Edition edition)
    {
        for (var i = 0; i < edition.Pages.Length; i++)
        {
            fronts[edition.Pages[i].Slug] = Front(i);
            frontPaths.Add(Front(i));
        }

        for (var i = 0; i < edition.Volumes.Length; i++)
        {
            foreach (var segment in edition.Volumes[i].Segments)
            {
                var chapter = Chapter(i, segment.Year);
                foreach (var locus in segment.Aliases.Prepend(segment.Locus))
                {
                    loci[locus] = $"{chapter}#{Id(locus)}";
                }
            }
        }
    }

    // By number: a slug or a folder may have any letters, and some reading systems take only plain ones.
    public static string Front(int page) => $"front-{Number(page)}.xhtml";

    public static string Volume(int volume) => $"volume-{Number(volume)}.xhtml";

    public static string Chapter(int volume, int year) =>
        $"volume-{Number(volume)}-{Number(year)}.xhtml";

    /// <summary>In XML an id begins with a letter.</summary>
    public static string Id(Locus locus) => Id(locus.ToString());

    public static string Id(string id) => $"s{id}";

    public static string ReferenceId(string id) => $"ref-{id}";

    public string? Address(Locus locus) => loci.GetValueOrDefault(locus);

    /// <summary>Where a link of the editor's leads in the book; null where it leads to what the book does not hold.</summary>
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

        // Front matter links to front matter as on the site: ../principles/index.html
        return href.Split('#')[0].Split('/') is ["..", var slug, "index.html"]
            ? fronts.GetValueOrDefault(slug)
            : null;
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
