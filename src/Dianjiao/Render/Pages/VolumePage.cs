using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A volume's page.</summary>
/// <param name="Previous">At most one.</param>
/// <param name="Next">At most one.</param>
[View]
public sealed partial record VolumePage(
    SiteView Site,
    string Title,
    string Label,
    string LabelTranslated,
    ImmutableArray<LaneView> Lanes,
    bool HasLanes,
    ImmutableArray<SeriesView> NoteSeries,
    bool HasApparatus,
    bool HasParallels,
    bool HasCommentary,
    bool HasEmendations,
    bool HasNames,
    ImmutableArray<YearView> Years,
    ImmutableArray<VolumeLink> Previous,
    ImmutableArray<VolumeLink> Next
);
