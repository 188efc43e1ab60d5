using System.Collections.Immutable;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>The view of the table of contents, which is both the reading system's and a page of the book.</summary>
[View]
public sealed partial record EpubContents(
    PrintSite Site,
    EpubText Words,
    string Title,
    ImmutableArray<PageLink> Front,
    ImmutableArray<EpubContentsEntry> Volumes
);
