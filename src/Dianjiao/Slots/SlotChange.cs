namespace Dianjiao.Slots;

/// <summary>A change to an entry of a file.</summary>
/// <param name="Anchor">The entry's anchor before the change: 41.3, 41.51b–41.53, 41.3/2.</param>
/// <param name="To">The new anchor of an entry that was moved or renamed; otherwise null.</param>
public sealed record SlotChange(SlotChangeKind Kind, string Anchor, string? To = null);
