using System.Collections.Immutable;

namespace Dianjiao.Serving;

/// <summary>The state that the preview shows: the last good site and the results of the last build.</summary>
/// <param name="Run">
/// An identifier that differs for every start of the program: a page served by an earlier one is out of date.
/// </param>
/// <param name="Build">The number of the last build; 0 before the first has ended.</param>
/// <param name="Diagnostics">The diagnostics of the last build, which need not be the one that wrote the site.</param>
/// <param name="Fault">The error in the program itself; null when there was none.</param>
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
