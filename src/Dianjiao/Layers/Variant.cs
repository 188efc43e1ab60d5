using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>Readings of other witnesses or works, recorded but not adopted.</summary>
/// <param name="Kind">
/// The kind of the variant where it is a known one, such as a taboo form that is kept; otherwise null.
/// </param>
public sealed record Variant(
    Locus At,
    Quote Lemma,
    ImmutableArray<Reading> Readings,
    EmendationKind? Kind,
    Basis Basis
);
