using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Model;

/// <summary>An editor's note 注.</summary>
/// <param name="Id">The identifier, unique in the volume; it is the note's address on its page.</param>
/// <param name="Series">The key of its series: <c>notes</c>.</param>
/// <param name="Number">The number in its series, through the volume and all languages, from 1.</param>
/// <param name="Lemma">The characters of the segment that it is on; null for the whole segment.</param>
/// <param name="LemmaText">The lemma as received; empty for the whole segment.</param>
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
)
{
    /// <summary>The Markdown, parsed.</summary>
    public Prose Prose { get; init; } = Prose.None;

    /// <summary>The marks by which its series counts.</summary>
    public NoteMarks Marks { get; init; }

    /// <summary>The mark that readers see: 3, III or ‡.</summary>
    public string Mark => NoteMark.Of(Marks, Number);
}
