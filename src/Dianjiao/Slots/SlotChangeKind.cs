namespace Dianjiao.Slots;

/// <summary>The kinds of changes to an entry of a slot or note file.</summary>
public enum SlotChangeKind
{
    /// <summary>The heading was given the new name of its volume.</summary>
    Renamed,

    /// <summary>An empty slot was added for a segment that had none.</summary>
    Added,

    /// <summary>The guard was written anew from the source.</summary>
    Refreshed,

    /// <summary>The entry was marked [check]: the marks of its source differ.</summary>
    Checked,

    /// <summary>The entry was marked [stale]: the characters of its source differ.</summary>
    Staled,

    /// <summary>The writer's own words were moved from the guard's lines into the body.</summary>
    Kept,

    /// <summary>The entry was moved to another locus, where its source stands now.</summary>
    Moved,

    /// <summary>The segment is gone: the entry was marked [lost] and moved to the end.</summary>
    Lost,

    /// <summary>The segment of a lost entry is there again.</summary>
    Restored,

    /// <summary>A slot without words was deleted, because its segment is gone or has another slot.</summary>
    Dropped,
}
