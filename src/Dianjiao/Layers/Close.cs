using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>A commentary ends after the quoted words; what follows on the line is a segment of its own.</summary>
/// <param name="As">The locus of what follows; null takes the first free letter.</param>
public sealed record Close(Locus At, Quote After, Locus? As, SegmentKind? Kind, Basis Basis);
