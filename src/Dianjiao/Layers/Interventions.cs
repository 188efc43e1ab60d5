using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>A new segment begins at the quoted words.</summary>
public sealed record Split(Locus At, Quote Before, Locus As, SegmentKind? Kind, Basis Basis);

/// <summary>Segments that were broken apart are one; the first gives its locus, the others become aliases.</summary>
public sealed record Join(ImmutableArray<Locus> Loci, SegmentKind? Kind, Basis Basis);

/// <summary>A commentary ends after the quoted words; what follows on the line is a segment of its own.</summary>
/// <param name="As">The locus of what follows; null takes the first free letter.</param>
public sealed record Close(Locus At, Quote After, Locus? As, SegmentKind? Kind, Basis Basis);

/// <summary>A segment is of another kind than it seems.</summary>
public sealed record Reclassification(Locus At, SegmentKind Kind, Basis Basis);

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

/// <summary>Readings of other witnesses or works, recorded but not adopted.</summary>
/// <param name="Kind">Where the variant is of a known kind, such as a taboo form that is kept; otherwise null.</param>
public sealed record Variant(
    Locus At,
    Quote Lemma,
    ImmutableArray<Reading> Readings,
    EmendationKind? Kind,
    Basis Basis
);

/// <summary>What a witness or a work reads instead of the lemma.</summary>
public sealed record Reading(string Witness, string Text);

/// <summary>The editor has seen a diagnostic and leaves the text as it is.</summary>
public sealed record Acceptance(Locus At, string Code, SourceSpan CodeSpan, Basis Basis);
