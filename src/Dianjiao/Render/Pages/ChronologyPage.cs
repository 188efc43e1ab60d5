using System.Collections.Immutable;
using Dianjiao.Render.Drawing;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>What happened when.</summary>
/// <param name="Timelines">The same for wide and for narrow windows; none where no day is known.</param>
/// <param name="Description">Of the timeline, in words.</param>
/// <param name="Legend">The kinds of marks that it has.</param>
[View]
public sealed partial record ChronologyPage(
    SiteView Site,
    string Title,
    ImmutableArray<TimelineView> Timelines,
    string Description,
    ImmutableArray<LegendView> Legend,
    ImmutableArray<ChronicleYearView> Years
);
