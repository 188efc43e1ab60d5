using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Reading;

/// <summary>A reference in the punctuated lane.</summary>
/// <param name="Token">The index of the token it stands before.</param>
/// <param name="Kind">Its classes: note, apparatus or parallel, as <c>data-kind</c> has it, and the group of a note's series.</param>
/// <param name="Target">The id of the note in the margin.</param>
/// <param name="Mark">What readers see: 3, b, ‖.</param>
/// <param name="Label">What a screen reader says: Note 3.</param>
[View]
public sealed partial record ReferenceView(
    int Token,
    string Kind,
    string Target,
    string Mark,
    string Label
);
