using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Model.Anchoring;

/// <summary>The parts of a segment that a guard can quote.</summary>
/// <param name="Aliases">The loci of segments that a join took up.</param>
/// <param name="Characters">The range of its body among the characters of the volume.</param>
/// <param name="Tokens">The characters and marks of its body, received and emended.</param>
public sealed record QuotedSegment(
    Locus Locus,
    ImmutableArray<Locus> Aliases,
    CharacterRange Characters,
    ImmutableArray<Token> Tokens
);
