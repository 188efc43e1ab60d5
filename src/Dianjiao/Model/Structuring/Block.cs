using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Model.Structuring;

/// <summary>A stretch of the received file that becomes one segment.</summary>
/// <param name="Aliases">The loci of blocks that a join took up.</param>
/// <param name="Start">The place of the first code point in the file, in code points.</param>
/// <param name="End">The place after the last code point, before the line break.</param>
/// <param name="Kind">The kind that an intervention gives it; null when the text must tell.</param>
public sealed record Block(
    Locus Locus,
    ImmutableArray<Locus> Aliases,
    int Start,
    int End,
    SegmentKind? Kind
);
