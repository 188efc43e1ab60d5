namespace Dianjiao.Layers;

/// <summary>A translation of the edition.</summary>
/// <param name="Language">Its language tag, which also names its files: <c>translation.en.md</c>.</param>
/// <param name="Name">As readers see it, in its own language.</param>
public sealed record TranslationLane(string Language, string Name)
{
    /// <summary>In its file; null for one that is in none.</summary>
    public SourceSpan? Span { get; init; }
}
