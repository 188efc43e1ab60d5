using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>校勘記: all interventions.</summary>
[View]
public sealed partial record ApparatusPage(
    SiteView Site,
    string Title,
    ImmutableArray<KindCountView> Kinds,
    int Count,
    ImmutableArray<ApparatusVolumeView> Volumes
);
