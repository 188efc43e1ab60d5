using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>A segment is of another kind than it seems.</summary>
public sealed record Reclassification(Locus At, SegmentKind Kind, Basis Basis);
