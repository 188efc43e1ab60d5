namespace Dianjiao.Model;

/// <summary>The status of a translation slot.</summary>
public enum SlotStatus
{
    Empty,
    Done,

    /// <summary>The punctuation of the source has changed since the slot was written.</summary>
    Check,

    /// <summary>The characters of the source have changed since the slot was written.</summary>
    Stale,
}
