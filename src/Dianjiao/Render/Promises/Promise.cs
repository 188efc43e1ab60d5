using System.Collections.Immutable;

namespace Dianjiao.Render.Promises;

/// <summary>
/// A statement of what a page must show, as far as a reader would miss it. It is made from the same view as the page,
/// and checked on the written page. It says what must be there and leaves open in which form: an edition's own
/// templates may show more, and the parts of an entry in another order.
/// </summary>
/// <param name="Mark">The id or link with which the entry begins; null for a whole page.</param>
internal sealed record Promise(Words? Mark = null)
{
    /// <summary>The name of the entry in messages; empty for a page.</summary>
    public string Name { get; init; } = "";

    /// <summary>
    /// The words that must stand anywhere within the entry, each once. They must be few, since each is looked for in
    /// the whole of it.
    /// </summary>
    public ImmutableArray<Words> Words { get; init; } = [];

    /// <summary>
    /// The sequences of words that must stand within the entry in this order, with anything between them; they may be
    /// long.
    /// </summary>
    public ImmutableArray<IReadOnlyList<Words>> Runs { get; init; } = [];

    /// <summary>The entries within this one, list by list, those of each list in their order.</summary>
    public ImmutableArray<IReadOnlyList<Promise>> Lists { get; init; } = [];

    /// <summary>The words that must stand anywhere in the page, in its main element or outside it.</summary>
    public ImmutableArray<Words> Anywhere { get; init; } = [];
}
