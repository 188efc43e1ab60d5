using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Model;

/// <summary>One slot: a segment in one lane.</summary>
/// <param name="Range">The last segment that the same words cover; null for one segment.</param>
/// <param name="Within">The segment whose slot covers this one, when it lies inside a range; its own text is then empty.</param>
/// <param name="Markdown">The translator's words; sentence-wise slots are joined in order.</param>
public sealed record Translation(
    string Language,
    SlotStatus Status,
    Locus? Range,
    Locus? Within,
    string Markdown,
    SourceSpan? Span
)
{
    /// <summary>The Markdown, parsed.</summary>
    public Prose Prose { get; init; } = Prose.None;

    /// <summary>The same as it stands in the file: one part for the whole, or one for each sentence that has words.</summary>
    public ImmutableArray<TranslationPart> Parts { get; init; } = [];

    /// <summary>Whether it is translated by sentences and one of them has no words yet.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Where the Markdown names whom the source names, in code points of it; in English translations only.</summary>
    public ImmutableArray<NameMention> Mentions { get; init; } = [];
}
