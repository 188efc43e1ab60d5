using System.Collections.Immutable;
using Dianjiao.Layers;

namespace Dianjiao.Model;

/// <summary>The whole edition, every locus, number and cross-reference fixed: what the renderers read.</summary>
public sealed record Edition(EditionSettings Settings, ImmutableArray<Volume> Volumes);
