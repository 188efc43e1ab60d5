namespace Dianjiao.Printing;

/// <summary>The choices for printing an edition.</summary>
/// <param name="Vertical">True for 直排: the Chinese text alone, in vertical lines, bound on the right.</param>
/// <param name="Language">The language of the translation on the right; null for the first.</param>
/// <param name="Patience">
/// The longest time for each step of the browser; a large edition on a slow machine needs more. Null for the usual
/// time.
/// </param>
/// <param name="Browser">The path of the browser's program; null to look for one.</param>
public sealed record PrintOptions(
    Paper Paper = Paper.B5,
    bool Vertical = false,
    string? Language = null,
    TimeSpan? Patience = null,
    string? Browser = null
);
