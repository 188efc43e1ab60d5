using System.Xml.Linq;

namespace Dianjiao.Proof;

/// <summary>Every id of a page of the book is unique, and every link within the book lands.</summary>
/// <param name="files">By the paths in the archive.</param>
internal sealed class BookLinks(IReadOnlySet<string> files, Action<string, string> report)
{
    private readonly Dictionary<string, HashSet<string>> ids = new(StringComparer.Ordinal);
    private readonly List<(string From, string Target)> links = [];

    public void Read(string path, XDocument document)
    {
        var own = ids[path] = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in document.Descendants())
        {
            if (element.Attribute("id")?.Value is { } id && !own.Add(id))
            {
                report(path, $"the id {id} stands twice");
            }

            if ((element.Attribute("href") ?? element.Attribute("src"))?.Value is { } target)
            {
                links.Add((path, target));
            }
        }
    }

    /// <summary>Follows them when all pages are read.</summary>
    /// <returns>How many lead from place to place in the book.</returns>
    public int Finish()
    {
        var followed = 0;
        foreach (var (from, target) in links)
        {
            if (Uri.TryCreate(target, UriKind.Absolute, out _))
            {
                continue;
            }

            followed++;
            var parts = target.Split('#', 2);
            var path = parts[0].Length == 0 ? from : from[..(from.LastIndexOf('/') + 1)] + parts[0];
            if (!files.Contains(path))
            {
                report(from, $"the link {target} leads nowhere");
            }
            else if (
                parts.Length > 1
                && ids.TryGetValue(path, out var places)
                && !places.Contains(parts[1])
            )
            {
                report(from, $"the link {target} leads to no place on its page");
            }
        }

        return followed;
    }
}
