using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A work that is quoted.</summary>
/// <param name="NameHref">Its entry in the index of names; empty where it has none.</param>
/// <param name="Count">12 passages.</param>
[View]
public sealed partial record WorkView(
    string Id,
    string Name,
    string NameHref,
    string Count,
    ImmutableArray<WorkVolumeView> Volumes
);
