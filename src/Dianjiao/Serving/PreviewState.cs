using System.Collections.Immutable;

namespace Dianjiao.Serving;

/// <summary>What the preview shows: the last good site, and what the last build found.</summary>
/// <param name="Run">Another for every start of the program: a page that an earlier one served is out of date.</param>
/// <param name="Build">The number of the last build; 0 before the first has ended.</param>
/// <param name="Diagnostics">Of the last build, which need not be the one that wrote the site.</param>
/// <param name="Fault">What the program itself did wrong; null when it did nothing wrong.</param>
public sealed record PreviewState(
    string Run,
    int Build,
    PreviewSite Site,
    ImmutableArray<Diagnostic> Diagnostics,
    string? Fault
)
{
    public bool HasErrors =>
        Fault is not null || Diagnostics.Any(d => d.Severity == Severity.Error);
}
