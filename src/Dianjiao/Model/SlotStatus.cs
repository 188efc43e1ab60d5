namespace Dianjiao.Model;

/// <summary>The state of a translation slot.</summary>
public enum SlotStatus
{
    Empty,
    Done,

    /// <summary>The punctuation of the source changed since it was written.</summary>
    Check,

    /// <summary>The characters of the source changed since it was written.</summary>
    Stale,
}
