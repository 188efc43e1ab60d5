using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Model;

/// <summary>An apparatus entry 校記, resolved.</summary>
/// <param name="Id">Unique in the volume; the entry's address on its page.</param>
/// <param name="Number">Through the volume, from 1; readers see it as a letter.</param>
/// <param name="Kind">For an emendation or variant; null for a repair of structure or an acceptance.</param>
/// <param name="Lemma">The characters of the segment it concerns; null for the whole segment.</param>
/// <param name="Received">The lemma as received, with the marks in it, and around it those that the entry changes.</param>
/// <param name="Reading">The edition's reading of the lemma; equal to <paramref name="Received"/> where nothing was changed in it.</param>
/// <param name="Readings">What others read: not adopted.</param>
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
    /// <summary>Why, parsed; empty where no reason is given.</summary>
    public Prose Reason { get; init; } = Prose.None;
}
