using System.Collections.Immutable;

namespace Dianjiao.Slots;

/// <summary>What a run over an edition found; nothing has been written.</summary>
/// <param name="Files">Every file that may be written, also those that stay as they are, in the order of volumes.</param>
/// <param name="Diagnostics">What kept files from being refreshed, and what remains to be done in them by hand.</param>
public sealed record SlotRunResult(
    ImmutableArray<SlotFile> Files,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
