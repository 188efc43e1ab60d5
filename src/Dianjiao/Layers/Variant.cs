using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>Readings of other witnesses or works, recorded but not adopted.</summary>
/// <param name="Kind">Where the variant is of a known kind, such as a taboo form that is kept; otherwise null.</param>
public sealed record Variant(
    Locus At,
    Quote Lemma,
    ImmutableArray<Reading> Readings,
    EmendationKind? Kind,
    Basis Basis
);
