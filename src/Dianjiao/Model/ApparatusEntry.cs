using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Model;

/// <summary>An apparatus entry 校記, with its words found in the text.</summary>
/// <param name="Id">The identifier, unique in the volume; it is the entry's address on its page.</param>
/// <param name="Number">The number through the volume, from 1; readers see it as a letter.</param>
/// <param name="Kind">The kind of an emendation or variant; null for a repair of structure or an acceptance.</param>
/// <param name="Lemma">The characters of the segment that it concerns; null for the whole segment.</param>
/// <param name="Received">
/// The lemma as received, with the marks in it, and with those around it that the entry changes.
/// </param>
/// <param name="Reading">
/// The edition's reading of the lemma; equal to <paramref name="Received"/> where nothing was changed in it.
/// </param>
/// <param name="Readings">The readings of others, which are not adopted.</param>
public sealed record ApparatusEntry(
    string Id,
    int Number,
    ApparatusAction Action,
    EmendationKind? Kind,
    Locus Locus,
    CharacterRange? Lemma,
    string Received,
    string Reading,
    ImmutableArray<Reading> Readings,
    string Code,
    Basis Basis
)
{
    /// <summary>The editor's reason, parsed; empty where none is given.</summary>
    public Prose Reason { get; init; } = Prose.None;
}
