using System.Collections.Immutable;

namespace Dianjiao.Render.Pages;

/// <summary>A volume's interventions.</summary>
public sealed record ApparatusVolumeView(
    VolumeLink Link,
    string Folder,
    ImmutableArray<ApparatusRowView> Entries,
    bool IsEmpty
);
