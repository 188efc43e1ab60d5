using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>An entry of a slot or note file: an anchor, a guard, and a body in Markdown.</summary>
/// <param name="To">The last segment of a range; null for a single one.</param>
/// <param name="Sentence">From 1; null for the whole segment.</param>
/// <param name="Lemma">The words a note hangs on; null for the whole segment.</param>
/// <param name="Guard">The source in full as it was when the entry was written, lines joined by line feeds; empty when there is none.</param>
/// <param name="Body">Without blank lines at either end.</param>
/// <param name="HeadingSpan">The line that opens the entry.</param>
/// <param name="GuardSpan">The quoted lines; empty and after the heading when there are none.</param>
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
