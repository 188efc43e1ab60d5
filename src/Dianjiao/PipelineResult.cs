using System.Collections.Immutable;

namespace Dianjiao;

/// <summary>The result of a run.</summary>
/// <param name="Diagnostics">The diagnostics, ordered by file and place.</param>
/// <param name="Summary">Lines for the person at the terminal.</param>
public sealed record PipelineResult(
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<string> Summary
)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
