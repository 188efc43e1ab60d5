using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The title page.</summary>
[View]
public sealed partial record IndexPage(
    SiteView Site,
    string Title,
    ImmutableArray<VolumeSummaryView> Volumes
);
