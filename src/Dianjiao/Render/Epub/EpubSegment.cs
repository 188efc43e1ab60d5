using System.Collections.Immutable;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Epub;

/// <summary>A segment in the book: its reading, punctuated, and its translations.</summary>
/// <param name="Aliases">Ids of segments that a join took up; their links land here.</param>
/// <param name="Kind">heading, detail, commentary …</param>
/// <param name="Tag">h3 for a heading, otherwise p.</param>
/// <param name="Opening">Before the body of a commentary in the received text: 〈按：.</param>
/// <param name="Closing">And after it: 〉.</param>
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
