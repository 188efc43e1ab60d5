using System.Collections.Immutable;

namespace Dianjiao.Render.Pages;

/// <summary>校勘記: all interventions.</summary>
public sealed record ApparatusPage(
    SiteView Site,
    string Title,
    ImmutableArray<KindCountView> Kinds,
    int Count,
    ImmutableArray<ApparatusVolumeView> Volumes
);
