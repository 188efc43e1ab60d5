using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Print;

/// <summary>A reign year, with what hangs on the text of its segments.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Label">嘉定十一年、夏光定八年; empty before the first year that the text names.</param>
/// <param name="Reign">The first of its names, for the running head.</param>
/// <param name="Head">What stands over the translation: 1218 戊寅.</param>
/// <param name="CommonEra">Empty when unknown.</param>
/// <param name="Entries">Series by series.</param>
/// <param name="Vertical">What of them stands at the end of the year in the vertical edition.</param>
[View]
public sealed partial record PrintYear(
    string Id,
    string Label,
    string Reign,
    string Head,
    string CommonEra,
    bool HasHead,
    ImmutableArray<PrintUnit> Units,
    ImmutableArray<PrintEntry> Entries,
    ImmutableArray<VerticalSeries> Vertical
);
