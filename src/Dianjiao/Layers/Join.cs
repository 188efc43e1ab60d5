using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>Segments that were broken apart are one; the first gives its locus, the others become aliases.</summary>
public sealed record Join(ImmutableArray<Locus> Loci, SegmentKind? Kind, Basis Basis);
