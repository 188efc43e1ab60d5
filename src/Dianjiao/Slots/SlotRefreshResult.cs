using System.Collections.Immutable;

namespace Dianjiao.Slots;

/// <summary>A slot or note file as it should be.</summary>
/// <param name="Text">The whole file; where nothing was to be done, the same as before.</param>
/// <param name="Changes">In the order of the file, additions last. Empty exactly when the text is as before.</param>
public sealed record SlotRefreshResult(string Text, ImmutableArray<SlotChange> Changes)
{
    public int Count(SlotChangeKind kind) => Changes.Count(c => c.Kind == kind);
}
