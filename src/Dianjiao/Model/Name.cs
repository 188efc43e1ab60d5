using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Layers;

namespace Dianjiao.Model;

/// <summary>An entry of the authority list and where the text names it.</summary>
/// <param name="Loci">The segments with a mention, in the order of the text, each once; empty when it is named nowhere.</param>
/// <param name="Mentions">How often it is named in them.</param>
public sealed record Name(NameEntry Entry, ImmutableArray<Locus> Loci, int Mentions);
