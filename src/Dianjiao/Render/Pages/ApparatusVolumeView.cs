using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A volume's interventions.</summary>
/// <param name="Punctuation">That all its marks are the editors'; empty where they are not.</param>
[View]
public sealed partial record ApparatusVolumeView(
    VolumeLink Link,
    string Folder,
    ImmutableArray<ApparatusRowView> Entries,
    bool IsEmpty,
    string Punctuation
);
