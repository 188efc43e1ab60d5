using System.Collections.Immutable;

namespace Dianjiao.Render.Promises;

/// <summary>
/// What a template was given to show, as far as a reader would miss it: made from the same view, and proved on the
/// written page. It says what must stand there and leaves open how: an edition's own templates may show more, and in
/// another order of the parts of an entry.
/// </summary>
/// <param name="Mark">The id or link with which the entry begins; null for a whole page.</param>
internal sealed record Promise(Words? Mark = null)
{
    /// <summary>How a message calls it; empty for a page.</summary>
    public string Name { get; init; } = "";

    /// <summary>What stands in it somewhere, each once. Few: each is looked for in the whole of it.</summary>
    public ImmutableArray<Words> Words { get; init; } = [];

    /// <summary>What stands in it in this order, whatever else stands between; of any length.</summary>
    public ImmutableArray<IReadOnlyList<Words>> Runs { get; init; } = [];

    /// <summary>Entries within it, those of one list in their order.</summary>
    public ImmutableArray<IReadOnlyList<Promise>> Lists { get; init; } = [];

    /// <summary>What stands in the page, whether in its main element or not.</summary>
    public ImmutableArray<Words> Anywhere { get; init; } = [];
}
