namespace Dianjiao.Slots;

/// <summary>What was done to an entry of a slot or note file.</summary>
public enum SlotChangeKind
{
    /// <summary>The heading has the new name of its volume.</summary>
    Renamed,

    /// <summary>An empty slot for a segment that had none.</summary>
    Added,

    /// <summary>The guard quotes the source anew.</summary>
    Refreshed,

    /// <summary>Marked [check].</summary>
    Checked,

    /// <summary>Marked [stale].</summary>
    Staled,

    /// <summary>Words on or among the lines of the guard, which are not the source, stand in the body now.</summary>
    Kept,

    /// <summary>Found again at another locus.</summary>
    Moved,

    /// <summary>The segment is gone: marked [lost] and put at the end.</summary>
    Lost,

    /// <summary>A lost entry whose segment is there again.</summary>
    Restored,

    /// <summary>A slot without words whose segment is gone or has another slot now.</summary>
    Dropped,
}
