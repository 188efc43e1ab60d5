using System.Collections.Immutable;

namespace Dianjiao.Tests.Pairs;

/// <summary>An edition as a Markdown file shows it, and what should become of it.</summary>
/// <param name="Name">The heading above it.</param>
/// <param name="Seeds">Path and fenced content of each file.</param>
/// <param name="Reports">Its diagnostics in compiler form, hints indented below where the example gives them; null when there should be none.</param>
/// <param name="View">Its segments; null when the example does not show them.</param>
public sealed record Example(
    string Name,
    ImmutableArray<(string Path, string Content)> Seeds,
    string? Reports,
    string? View
);
