using System.Collections.Immutable;
using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>The view of the cover: the page, and the drawing on it.</summary>
/// <param name="Title">The title of the page.</param>
/// <param name="Name">The title of the book.</param>
/// <param name="Slip">The title and the volume on the title slip (題簽), one character each.</param>
/// <param name="Lines">The other words on the cover.</param>
[View]
public sealed partial record EpubCover(
    PrintSite Site,
    EpubText Words,
    string Title,
    string Name,
    ImmutableArray<EpubCoverLine> Slip,
    ImmutableArray<EpubCoverLine> Lines
);
