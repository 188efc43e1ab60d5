namespace Dianjiao;

/// <summary>The kinds of segments in a 綱目 text.</summary>
public enum SegmentKind
{
    /// <summary>綱: an event in a sentence or two, usually dated.</summary>
    Heading,

    /// <summary>目: what is told about the heading before it.</summary>
    Detail,

    /// <summary>按: the author's own judgement.</summary>
    Commentary,

    /// <summary>附: a passage that the author appends from another work.</summary>
    Supplement,

    /// <summary>論曰: the author's closing discussion of a reign.</summary>
    Discussion,
}
