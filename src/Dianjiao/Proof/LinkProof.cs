namespace Dianjiao.Proof;

/// <summary>
/// Proves that every id of a page is unique, and that every link within the site leads to a file that is there and to
/// an id in it.
/// </summary>
/// <remarks>
/// Pages are not kept in memory: only the ids of each, and the links that leave it, until all pages are read.
/// </remarks>
public sealed class LinkProof
{
    private readonly SiteFolder site;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<string, HashSet<string>> ids = new(StringComparer.Ordinal);
    private readonly List<(string From, string Target)> leaving = [];
    private int followed;

    public LinkProof(SiteFolder site, DiagnosticBag diagnostics)
    {
        this.site = site;
        this.diagnostics = diagnostics;
    }

    /// <summary>Records a page; links within it are followed at once.</summary>
    public void Read(string path, PageIndex page)
    {
        ids[path] = [.. page.Ids];
        foreach (var id in page.Twins)
        {
            Report(path, $"the id {id} stands twice");
        }

        foreach (var target in page.Links)
        {
            if (target.StartsWith('#'))
            {
                Count(Follow(path, target));
            }
            else
            {
                leaving.Add((path, target));
            }
        }
    }

    /// <summary>Follows the links from page to page.</summary>
    /// <returns>The number of all links followed, within pages too.</returns>
    public int Finish()
    {
        foreach (var (from, target) in leaving)
        {
            Count(Follow(from, target));
        }

        return followed;
    }

    private void Count(bool isWithin) => followed += isWithin ? 1 : 0;

    private bool Follow(string from, string target)
    {
        if (target.StartsWith('/'))
        {
            Report(
                from,
                $"the link {target} begins at the root: it breaks below a sub-path and from disk"
            );
            return true;
        }

        if (Uri.TryCreate(target, UriKind.Absolute, out _))
        {
            return false;
        }

        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(target[(hash + 1)..]);
        var query = target.IndexOf('?', StringComparison.Ordinal);
        var end = Math.Min(hash < 0 ? target.Length : hash, query < 0 ? target.Length : query);
        var path = Resolve(from, Uri.UnescapeDataString(target[..end]));
        if (path is null || !site.Has(path))
        {
            Report(from, $"the link {target} leads nowhere");
        }
        else if (
            fragment.Length > 0
            // A setting for the page's script (#paper=B5) names no place.
            && !fragment.Contains('=')
            && ids.TryGetValue(path, out var anchors)
            && !anchors.Contains(fragment)
        )
        {
            Report(from, $"the link {target} leads to no place on its page");
        }

        return true;
    }

    /// <summary>Returns a link's path within the site; null when it leads out of the site.</summary>
    private static string? Resolve(string from, string target)
    {
        if (target.Length == 0)
        {
            return from;
        }

        var parts = from.Split('/')[..^1].ToList();
        foreach (var part in target.Split('/'))
        {
            switch (part)
            {
                case "." or "":
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

        return string.Join('/', parts);
    }

    private void Report(string path, string message) =>
        diagnostics.Add(
            Codes.SiteDiffers,
            path,
            message,
            "mend the template or the page that wrote it"
        );
}
