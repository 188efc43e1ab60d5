using System.Collections.Immutable;

namespace Dianjiao.Slots;

/// <summary>The result of a run over an edition; nothing has been written yet.</summary>
/// <param name="Files">Every file that the run looked at, changed or not, in the order of volumes.</param>
/// <param name="Diagnostics">
/// The problems that kept files from being refreshed, and those in them that remain to be mended by hand.
/// </param>
public sealed record SlotRunResult(
    ImmutableArray<SlotFile> Files,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
