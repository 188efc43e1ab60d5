using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>All files of an edition, read; the input of the model.</summary>
/// <param name="Volumes">In their order: by number, then by name.</param>
/// <param name="Pages">In their order.</param>
public sealed record EditionLayers(
    EditionSettings Settings,
    ImmutableArray<VolumeLayers> Volumes,
    NameList Names,
    ImmutableArray<FrontPage> Pages
);
