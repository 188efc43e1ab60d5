using System.Collections.Immutable;

namespace Dianjiao.Slots;

/// <summary>The refreshed text of a slot or note file.</summary>
/// <param name="Text">The text of the whole file; the same as before if there was nothing to do.</param>
/// <param name="Changes">
/// The changes in the order of the file, additions last. Empty exactly when the text is as before.
/// </param>
public sealed record SlotRefreshResult(string Text, ImmutableArray<SlotChange> Changes)
{
    public int Count(SlotChangeKind kind) => Changes.Count(c => c.Kind == kind);
}
