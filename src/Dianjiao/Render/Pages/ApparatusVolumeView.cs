using System.Collections.Immutable;

namespace Dianjiao.Render.Pages;

/// <summary>A volume's interventions.</summary>
/// <param name="Punctuation">That all its marks are the editors'; empty where they are not.</param>
public sealed record ApparatusVolumeView(
    VolumeLink Link,
    string Folder,
    ImmutableArray<ApparatusRowView> Entries,
    bool IsEmpty,
    string Punctuation
);
