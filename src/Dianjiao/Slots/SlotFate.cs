namespace Dianjiao.Slots;

/// <summary>What becomes of an entry.</summary>
public enum SlotFate
{
    /// <summary>Nobody has decided yet; in the end, it stays as it is.</summary>
    Open,

    /// <summary>It belongs to segments, its own or others.</summary>
    Settled,

    /// <summary>Its sentence is one with another's now, whose slot takes its words.</summary>
    Joined,

    /// <summary>Its segment is gone and its words are kept.</summary>
    Lost,

    /// <summary>Its segment is gone or has another slot, and it has no words.</summary>
    Dropped,
}
