using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A place of the text with a name in it.</summary>
/// <param name="Before">The words before the name, an ellipsis before them where there are more.</param>
/// <param name="Name">As the edition reads it there.</param>
/// <param name="After">The words after it.</param>
[View]
public sealed partial record OccurrenceView(
    string Href,
    string Locus,
    string Before,
    string Name,
    string After
);
