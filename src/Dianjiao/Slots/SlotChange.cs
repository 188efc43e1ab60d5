namespace Dianjiao.Slots;

/// <summary>One thing done to an entry.</summary>
/// <param name="Anchor">The entry's anchor as it stood: 41.3, 41.51b–41.53, 41.3/2.</param>
/// <param name="To">The new anchor of an entry that moved; otherwise null.</param>
public sealed record SlotChange(SlotChangeKind Kind, string Anchor, string? To = null);
