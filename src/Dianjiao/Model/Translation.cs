using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Model;

/// <summary>A slot of a translation: one segment in one lane.</summary>
/// <param name="Range">The last segment that the same words cover; null when they cover only this one.</param>
/// <param name="Within">
/// The segment whose slot covers this one, when it lies inside a range; its own text is then empty. Otherwise null.
/// </param>
/// <param name="Markdown">The translator's words; those of slots for sentences are joined in order.</param>
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

    /// <summary>
    /// The parts of the Markdown as they stand in the file: one for the whole, or one for each sentence that has words.
    /// </summary>
    public ImmutableArray<TranslationPart> Parts { get; init; } = [];

    /// <summary>True if the segment is translated by sentences and one of them has no words yet.</summary>
    public bool IsPartial { get; init; }

    /// <summary>
    /// The mentions of names that the source mentions too, in code points of the Markdown; only in English
    /// translations.
    /// </summary>
    public ImmutableArray<NameMention> Mentions { get; init; } = [];
}
