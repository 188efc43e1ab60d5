using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Dianjiao.Proof;

/// <summary>The lanes' cells of a page by class, locus and language.</summary>
public sealed class CellIndex
{
    private readonly ILookup<(string Class, string Locus, string? Language), IElement> cells;

    public CellIndex(IHtmlDocument page) =>
        cells = page.QuerySelectorAll(".bai[data-locus], .biao[data-locus], .tr[data-locus]")
            .ToLookup(c =>
                c.ClassList.Contains("tr")
                    ? ("tr", c.GetAttribute("data-locus")!, c.GetAttribute("lang"))
                    : (
                        c.ClassList.Contains("bai") ? "bai" : "biao",
                        c.GetAttribute("data-locus")!,
                        null
                    )
            );

    /// <summary>The one cell, or null and how many there are.</summary>
    public (IElement? Cell, int Count) Only(string name, string locus, string? language = null)
    {
        var found = cells[(name, locus, language)].ToList();
        return (found.Count == 1 ? found[0] : null, found.Count);
    }
}
