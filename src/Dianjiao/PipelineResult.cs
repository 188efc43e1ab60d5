using System.Collections.Immutable;

namespace Dianjiao;

/// <summary>What a run found.</summary>
/// <param name="Diagnostics">In the order of files and places.</param>
/// <param name="Summary">Lines for the person at the terminal.</param>
public sealed record PipelineResult(
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<string> Summary
)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
