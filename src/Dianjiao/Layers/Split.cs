using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>An intervention that begins a new segment at the quoted words.</summary>
public sealed record Split(Locus At, Quote Before, Locus As, SegmentKind? Kind, Basis Basis);
