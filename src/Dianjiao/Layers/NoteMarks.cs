namespace Dianjiao.Layers;

/// <summary>By what a series of notes counts. Letters are the apparatus's, ‖ is an editorial division.</summary>
public enum NoteMarks
{
    /// <summary>1, 2, 3.</summary>
    Numbers,

    /// <summary>I, II, III: capitals, since a small i is a letter of the apparatus.</summary>
    Roman,

    /// <summary>*, †, ‡, §, ¶, then each of them twice, and so on: for a series of few notes.</summary>
    Symbols,
}
