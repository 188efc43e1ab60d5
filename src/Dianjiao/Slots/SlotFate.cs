namespace Dianjiao.Slots;

/// <summary>The decisions about an entry.</summary>
public enum SlotFate
{
    /// <summary>No decision yet; if none is made, the entry stays as it is.</summary>
    Open,

    /// <summary>The entry belongs to segments, its own or others.</summary>
    Settled,

    /// <summary>The entry's sentence has become one with another's, whose slot takes its words.</summary>
    Joined,

    /// <summary>The entry's segment is gone; its words are kept.</summary>
    Lost,

    /// <summary>The entry has no words, and its segment is gone or has another slot.</summary>
    Dropped,
}
