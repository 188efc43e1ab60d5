using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Model.Anchoring;

/// <summary>What of a segment a guard can quote.</summary>
/// <param name="Aliases">Loci of segments that a join took up.</param>
/// <param name="Characters">Of its body in the volume's text.</param>
/// <param name="Tokens">The body, received and emended.</param>
public sealed record QuotedSegment(
    Locus Locus,
    ImmutableArray<Locus> Aliases,
    CharacterRange Characters,
    ImmutableArray<Token> Tokens
);
