using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Reading;

/// <summary>The view of a reference in the punctuated text.</summary>
/// <param name="Token">The index of the token before which it stands.</param>
/// <param name="Kind">
/// The classes: note, apparatus or parallel, as in <c>data-kind</c>, and the group of a note's series.
/// </param>
/// <param name="Target">The id of the entry in the margin.</param>
/// <param name="Mark">The mark that readers see: 3, b, ‖.</param>
/// <param name="Label">The words of a screen reader: Note 3.</param>
[View]
public sealed partial record ReferenceView(
    int Token,
    string Kind,
    string Target,
    string Mark,
    string Label
);
