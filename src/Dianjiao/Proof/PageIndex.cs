using AngleSharp.Dom;

namespace Dianjiao.Proof;

/// <summary>
/// An index of what the proof asks of a page, gathered in one walk: a page of a hundred thousand segments cannot be
/// searched anew for each of them.
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

    public PageIndex(IDocument page) => Visited = Walk(page, Add);

    /// <summary>The number of nodes visited, for measuring.</summary>
    public int Visited { get; }

    public IReadOnlyCollection<string> Ids => byId.Keys;

    /// <summary>The ids that stand on the page more than once, one for each repetition.</summary>
    public IReadOnlyList<string> Twins => twins;

    /// <summary>The addresses that the elements lead to or load, as written.</summary>
    public IReadOnlyList<string> Links => links;

    /// <summary>Passes every element of a page to a function, in the order of the page.</summary>
    /// <returns>The number of nodes visited.</returns>
    public static int Walk(IDocument page, Action<IElement> look)
    {
        var visited = 0;
        // Children are taken by index: to find a node's sibling, the parser searches all children of its parent.
        var open = new Stack<INode>([page]);
        while (open.TryPop(out var node))
        {
            visited++;
            if (node is IElement element)
            {
                look(element);
            }

            var children = node.ChildNodes;
            for (var i = children.Length - 1; i >= 0; i--)
            {
                open.Push(children[i]);
            }
        }

        return visited;
    }

    /// <summary>Finds the cell of a segment in a lane.</summary>
    /// <param name="name">The lane's class: bai, biao or tr.</param>
    /// <returns>The cell if there is exactly one, otherwise null; and the number of cells.</returns>
    public (IElement? Cell, int Count) Cell(string name, string locus, string? language = null)
    {
        var (first, count) = cells.GetValueOrDefault((name, locus, language));
        return (count == 1 ? first : null, count);
    }

    /// <summary>
    /// Returns the <c>aside</c> elements of a kind, in the order of the page; empty if there are none.
    /// </summary>
    public IReadOnlyList<IElement> Asides(string kind) => asides.GetValueOrDefault(kind) ?? [];

    /// <summary>Returns the first element with an id; null when there is none.</summary>
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
