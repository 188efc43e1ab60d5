namespace Dianjiao.Layers;

/// <summary>
/// The marks by which a series of notes counts. Letters belong to the apparatus, ‖ marks an editorial division.
/// </summary>
public enum NoteMarks
{
    /// <summary>Arabic numerals: 1, 2, 3.</summary>
    Numbers,

    /// <summary>Roman numerals: I, II, III; in capitals, since a small i is a letter of the apparatus.</summary>
    Roman,

    /// <summary>Signs: *, †, ‡, §, ¶, then each of them doubled, and so on; for a series of few notes.</summary>
    Symbols,
}
