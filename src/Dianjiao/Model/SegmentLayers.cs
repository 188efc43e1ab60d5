using System.Collections.Immutable;

namespace Dianjiao.Model;

/// <summary>The entries of a volume's layers that belong to one segment.</summary>
/// <param name="Translations">The translations, one for each language of the volume.</param>
/// <param name="Notes">The notes, in the order of their words.</param>
/// <param name="Apparatus">
/// The apparatus entries: those on the whole segment first, then in the order of their words.
/// </param>
/// <param name="Parallels">
/// The passages of other works: those on the whole segment first, then in the order of their words.
/// </param>
public sealed record SegmentLayers(
    ImmutableArray<Translation> Translations,
    ImmutableArray<Note> Notes,
    ImmutableArray<ApparatusEntry> Apparatus,
    ImmutableArray<Parallel> Parallels
);
