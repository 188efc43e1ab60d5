using System.Collections.Immutable;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Epub;

/// <summary>The view of a segment in the book: its reading, punctuated, and its translations.</summary>
/// <param name="Aliases">The ids of segments that a join took up; links to them land here.</param>
/// <param name="Kind">The kind: heading, detail, commentary …</param>
/// <param name="Tag">The element's name: h3 for a heading, otherwise p.</param>
/// <param name="Opening">The opening of a commentary in the received text: 〈按：; otherwise empty.</param>
/// <param name="Closing">The closing bracket of a commentary: 〉; otherwise empty.</param>
[View]
public sealed partial record EpubSegment(
    string Locus,
    ImmutableArray<string> Aliases,
    ImmutableArray<CellView> Cells,
    string Kind,
    string Tag,
    bool IsAside,
    string Opening,
    string Closing,
    Markup Reading
);
