using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The segments of one reign year.</summary>
/// <param name="Reign">嘉定十一年; empty before the first year that the text names.</param>
/// <param name="Parallels">Other reigns' names of it: 夏光定八年.</param>
/// <param name="CommonEra">1218; empty when unknown.</param>
/// <param name="Contemporaries">Reign years of other dynasties, which the text does not name: 金興定二年.</param>
/// <param name="Cyclical">戊寅; empty when unknown.</param>
[View]
public sealed partial record YearView(
    string Id,
    string Reign,
    ImmutableArray<string> Parallels,
    string CommonEra,
    string Cyclical,
    ImmutableArray<string> Contemporaries,
    bool HasHead,
    ImmutableArray<MonthView> Months,
    ImmutableArray<SegmentView> Segments
);
