using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>An entry of a slot or note file: an anchor, a guard, and a body in Markdown.</summary>
/// <param name="To">The last segment of a range; null for a single one.</param>
/// <param name="Sentence">The sentence of the segment, from 1; null for the whole segment.</param>
/// <param name="Lemma">The words that a note is on; null for the whole segment.</param>
/// <param name="Guard">
/// The source in full at the time when the entry was written, lines joined by line feeds; empty when there is none.
/// </param>
/// <param name="Body">The body in Markdown, without blank lines at either end.</param>
/// <param name="HeadingSpan">The line that opens the entry.</param>
/// <param name="GuardSpan">The quoted lines; empty, at the end of the heading, when there are none.</param>
public sealed record Entry(
    Locus From,
    Locus? To,
    int? Sentence,
    Quote? Lemma,
    EntryMark Mark,
    string Guard,
    string Body,
    SourceSpan HeadingSpan,
    SourceSpan GuardSpan,
    SourceSpan BodySpan
);
