namespace Dianjiao.Layers;

/// <summary>
/// The marks that <c>slots</c> writes behind the anchor of an entry; the translator removes a mark when done.
/// </summary>
public enum EntryMark
{
    None,

    /// <summary>[check]: only the punctuation of the source has changed.</summary>
    Check,

    /// <summary>[stale]: the characters of the source have changed.</summary>
    Stale,

    /// <summary>[lost]: the segment is gone; its words are kept.</summary>
    Lost,
}
