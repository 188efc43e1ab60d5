using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Model;

/// <summary>The whole edition, every locus, number and cross-reference fixed: what the renderers read.</summary>
/// <param name="Names">In the order of the authority list, those that the text does not name included.</param>
/// <param name="Pages">The front matter, in its order.</param>
public sealed record Edition(
    EditionSettings Settings,
    ImmutableArray<Volume> Volumes,
    ImmutableArray<Name> Names,
    ImmutableArray<FrontPage> Pages
)
{
    /// <summary>The text of each page of front matter, parsed, in the order of <see cref="Pages"/>.</summary>
    public ImmutableArray<Prose> PageTexts { get; init; } = [];
}
