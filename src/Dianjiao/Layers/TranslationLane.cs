namespace Dianjiao.Layers;

/// <summary>A translation of the edition.</summary>
/// <param name="Language">The language tag, which is also in the names of its files: <c>translation.en.md</c>.</param>
/// <param name="Name">The name that readers see, in the language itself.</param>
public sealed record TranslationLane(string Language, string Name)
{
    /// <summary>The place of the lane in <c>edition.yml</c>; null for one that does not stand there.</summary>
    public SourceSpan? Span { get; init; }
}
