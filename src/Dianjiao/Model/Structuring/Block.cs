using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Model.Structuring;

/// <summary>A stretch of the received file that will be one segment.</summary>
/// <param name="Aliases">Loci of blocks that a join took up.</param>
/// <param name="Start">In code points of the file.</param>
/// <param name="End">After the last code point, line break not included.</param>
/// <param name="Kind">What an intervention says it is; null when the text must tell.</param>
public sealed record Block(
    Locus Locus,
    ImmutableArray<Locus> Aliases,
    int Start,
    int End,
    SegmentKind? Kind
);
