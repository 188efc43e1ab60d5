using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>Other characters, or other marks, stand in the edition's reading.</summary>
/// <param name="Lemma">Null for the whole segment.</param>
/// <param name="Reading">Empty to delete the lemma.</param>
/// <param name="MarksOnly">The characters must stay the same: the entry re-punctuates.</param>
public sealed record Emendation(
    Locus At,
    Quote? Lemma,
    string Reading,
    SourceSpan ReadingSpan,
    EmendationKind Kind,
    bool MarksOnly,
    Basis Basis
);
