using System.Collections.Immutable;

namespace Dianjiao;

/// <param name="Summary">Lines to print at the end.</param>
public sealed record PipelineResult(
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<string> Summary
)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
