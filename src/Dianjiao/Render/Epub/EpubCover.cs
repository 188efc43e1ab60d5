using System.Collections.Immutable;
using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>The cover: a page, and the drawing on it.</summary>
/// <param name="Title">Of the page.</param>
/// <param name="Name">Of the book.</param>
/// <param name="Slip">The title and the volume as they stand on the title slip 題簽, a character each.</param>
[View]
public sealed partial record EpubCover(
    PrintSite Site,
    EpubText Words,
    string Title,
    string Name,
    ImmutableArray<EpubCoverLine> Slip,
    ImmutableArray<EpubCoverLine> Lines
);
