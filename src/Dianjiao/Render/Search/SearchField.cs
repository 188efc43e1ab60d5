namespace Dianjiao.Render.Search;

/// <summary>A text that is searched on its own: a match never runs from one into another.</summary>
/// <param name="Id">Of a note or an apparatus entry; empty for a lane of the segment itself.</param>
/// <param name="Mark">As readers know the note: 3, b.</param>
/// <param name="Language">Empty for the edition's text.</param>
internal sealed record SearchField(
    SearchLane Lane,
    string Text,
    string Language = "",
    string Id = "",
    string Mark = "",
    string Lemma = ""
);
