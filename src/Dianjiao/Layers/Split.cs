using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>A new segment begins at the quoted words.</summary>
public sealed record Split(Locus At, Quote Before, Locus As, SegmentKind? Kind, Basis Basis);
