using System.Collections.Immutable;
using Dianjiao.Layers;

namespace Dianjiao.Model;

/// <summary>The whole edition, every locus, number and cross-reference fixed: what the renderers read.</summary>
/// <param name="Names">In the order of the authority list, those that the text does not name included.</param>
/// <param name="Pages">The front matter, in its order.</param>
public sealed record Edition(
    EditionSettings Settings,
    ImmutableArray<Volume> Volumes,
    ImmutableArray<Name> Names,
    ImmutableArray<FrontPage> Pages
);
