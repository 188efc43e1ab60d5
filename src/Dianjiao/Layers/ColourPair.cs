namespace Dianjiao.Layers;

/// <summary>A colour as <c>edition.yml</c> gives it, for light pages and for dark ones.</summary>
/// <param name="Light">As <c>#rrggbb</c>; null where the program's stays.</param>
/// <param name="Dark">As <c>#rrggbb</c>; null where the program's stays.</param>
/// <param name="Span">Where it is given.</param>
public sealed record ColourPair(string? Light, string? Dark, SourceSpan Span);
