using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>An intervention that gives a segment another kind than the one read from the text.</summary>
public sealed record Reclassification(Locus At, SegmentKind Kind, Basis Basis);
