namespace Dianjiao.Layers;

/// <summary>What <c>slots</c> wrote behind the anchor of an entry; the translator takes it away when done.</summary>
public enum EntryMark
{
    None,

    /// <summary>[check]: only the punctuation of the source changed.</summary>
    Check,

    /// <summary>[stale]: the characters of the source changed.</summary>
    Stale,

    /// <summary>[lost]: the segment is gone; the words are kept.</summary>
    Lost,
}
