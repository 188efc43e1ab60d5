using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>
/// An intervention that makes one segment of several; the first gives its locus, the others become aliases.
/// </summary>
public sealed record Join(ImmutableArray<Locus> Loci, SegmentKind? Kind, Basis Basis);
