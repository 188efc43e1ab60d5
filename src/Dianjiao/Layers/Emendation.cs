using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>An intervention that puts other characters, or other marks, into the edition's reading.</summary>
/// <param name="Lemma">The words that are replaced; null for the whole segment.</param>
/// <param name="Reading">The words that replace them; empty to delete the lemma.</param>
/// <param name="MarksOnly">True for an entry that re-punctuates: the characters must stay the same.</param>
public sealed record Emendation(
    Locus At,
    Quote? Lemma,
    string Reading,
    SourceSpan ReadingSpan,
    EmendationKind Kind,
    bool MarksOnly,
    Basis Basis
);
