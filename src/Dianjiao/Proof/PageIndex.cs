using AngleSharp.Dom;

namespace Dianjiao.Proof;

/// <summary>
/// What the proof asks of a page, gathered in one walk: a page of a hundred thousand segments cannot be searched anew for
/// each of them.
/// </summary>
public sealed class PageIndex
{
    private readonly Dictionary<
        (string Class, string Locus, string? Language),
        (IElement First, int Count)
    > cells = [];
    private readonly Dictionary<string, List<IElement>> asides = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IElement> byId = new(StringComparer.Ordinal);
    private readonly List<string> twins = [];
    private readonly List<string> links = [];

    public PageIndex(IDocument page)
    {
        // Not by siblings, each of which the parser finds by its place among all.
        var open = new Stack<INode>([page]);
        while (open.TryPop(out var node))
        {
            Visited++;
            if (node is IElement element)
            {
                Add(element);
            }

            var children = node.ChildNodes;
            for (var i = children.Length - 1; i >= 0; i--)
            {
                open.Push(children[i]);
            }
        }
    }

    /// <summary>How many nodes were looked at.</summary>
    public int Visited { get; }

    public IReadOnlyCollection<string> Ids => byId.Keys;

    /// <summary>Ids that stand a second time, as often as they do.</summary>
    public IReadOnlyList<string> Twins => twins;

    /// <summary>What each element leads to or loads.</summary>
    public IReadOnlyList<string> Links => links;

    /// <summary>The one cell of a lane, or null and how many there are.</summary>
    /// <param name="name">The lane's class.</param>
    public (IElement? Cell, int Count) Cell(string name, string locus, string? language = null)
    {
        var (first, count) = cells.GetValueOrDefault((name, locus, language));
        return (count == 1 ? first : null, count);
    }

    public IReadOnlyList<IElement> Asides(string kind) => asides.GetValueOrDefault(kind) ?? [];

    /// <summary>The first that has the id.</summary>
    public IElement? ById(string id) => byId.GetValueOrDefault(id);

    private void Add(IElement element)
    {
        if (element.GetAttribute("id") is { } id && !byId.TryAdd(id, element))
        {
            twins.Add(id);
        }

        if ((element.GetAttribute("href") ?? element.GetAttribute("src")) is { } target)
        {
            links.Add(target);
        }

        if (element.GetAttribute("data-locus") is { } locus && Lane(element) is { } lane)
        {
            var key = (lane, locus, lane == "tr" ? element.GetAttribute("lang") : null);
            var (first, count) = cells.GetValueOrDefault(key, (element, 0));
            cells[key] = (first, count + 1);
        }

        if (element.LocalName == "aside" && element.GetAttribute("data-kind") is { } kind)
        {
            if (!asides.TryGetValue(kind, out var list))
            {
                asides[kind] = list = [];
            }

            list.Add(element);
        }
    }

    private static string? Lane(IElement element) =>
        element.ClassList.Contains("tr") ? "tr"
        : element.ClassList.Contains("bai") ? "bai"
        : element.ClassList.Contains("biao") ? "biao"
        : null;
}
