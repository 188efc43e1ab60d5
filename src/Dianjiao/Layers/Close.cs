using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>
/// An intervention that ends a commentary after the quoted words; the rest of the line is a segment of its own.
/// </summary>
/// <param name="As">The locus of that segment; null takes the first free letter.</param>
public sealed record Close(Locus At, Quote After, Locus? As, SegmentKind? Kind, Basis Basis);
