namespace Dianjiao.Layers;

/// <summary>A colour from <c>edition.yml</c>, for light pages and for dark ones.</summary>
/// <param name="Light">The colour as <c>#rrggbb</c>; null to keep the program's.</param>
/// <param name="Dark">The colour as <c>#rrggbb</c>; null to keep the program's.</param>
/// <param name="Span">The place of the pair in the file.</param>
public sealed record ColourPair(string? Light, string? Dark, SourceSpan Span);
