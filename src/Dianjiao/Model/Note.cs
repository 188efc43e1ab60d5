using Dianjiao.Base;

namespace Dianjiao.Model;

/// <summary>An editor's note 注.</summary>
/// <param name="Id">Unique in the volume; the note's address on its page.</param>
/// <param name="Number">In its series, through the volume, from 1.</param>
/// <param name="Lemma">The characters of the segment it hangs on; null for the whole segment.</param>
/// <param name="LemmaText">The same as received; empty for the whole segment.</param>
public sealed record Note(
    string Id,
    string Series,
    string Language,
    int Number,
    Locus Locus,
    CharacterRange? Lemma,
    string LemmaText,
    string Markdown,
    SourceSpan Span
);
