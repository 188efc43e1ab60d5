using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>All files of an edition as they were read; the input of the model.</summary>
/// <param name="Volumes">The volumes, ordered by number, then by name.</param>
/// <param name="Pages">The pages of front matter, in the order that their keys set, then by slug.</param>
public sealed record EditionLayers(
    EditionSettings Settings,
    ImmutableArray<VolumeLayers> Volumes,
    NameList Names,
    ImmutableArray<FrontPage> Pages
);
