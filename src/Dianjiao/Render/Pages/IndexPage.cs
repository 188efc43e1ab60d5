using System.Collections.Immutable;

namespace Dianjiao.Render.Pages;

/// <summary>The title page.</summary>
public sealed record IndexPage(
    SiteView Site,
    string Title,
    ImmutableArray<VolumeSummaryView> Volumes
);
