using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Layers;

namespace Dianjiao.Model;

/// <summary>An entry of the authority list, with the places where the text names it.</summary>
/// <param name="Loci">
/// The segments that mention the name, in the order of the text, each once; empty when none does.
/// </param>
/// <param name="Mentions">The number of mentions in them.</param>
public sealed record Name(NameEntry Entry, ImmutableArray<Locus> Loci, int Mentions);
