namespace Dianjiao.Render.Search;

/// <summary>A text that is searched on its own: no match runs from one text into another.</summary>
/// <param name="Id">The id of a note, an apparatus entry or a parallel; empty for a lane of the segment itself.</param>
/// <param name="Mark">The mark by which readers know it: 3, b; may be empty.</param>
/// <param name="Lemma">The words to which it refers; may be empty.</param>
/// <param name="Language">The language of the text; empty for that of the edition's text.</param>
internal sealed record SearchField(
    SearchLane Lane,
    string Text,
    string Language = "",
    string Id = "",
    string Mark = "",
    string Lemma = ""
);
