namespace Dianjiao.Printing;

/// <summary>How the edition is to be printed.</summary>
/// <param name="Vertical">直排: the Chinese text alone, bound on the right.</param>
/// <param name="Language">Of the translation on the right; null for the first.</param>
/// <param name="Patience">For each step of the browser; a large edition on a slow machine needs more.</param>
/// <param name="Browser">The browser's program; null to look for one.</param>
public sealed record PrintOptions(
    Paper Paper = Paper.B5,
    bool Vertical = false,
    string? Language = null,
    TimeSpan? Patience = null,
    string? Browser = null
);
