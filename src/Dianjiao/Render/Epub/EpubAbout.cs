using System.Collections.Immutable;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>How to read the book, its witnesses, and by what the received texts are known.</summary>
/// <param name="Fonts">On the licence of the book’s font; empty where it has none.</param>
[View]
public sealed partial record EpubAbout(
    PrintSite Site,
    EpubText Words,
    string Title,
    Markup Reading,
    ImmutableArray<EpubWitness> Witnesses,
    ImmutableArray<FingerprintView> Fingerprints,
    Markup Fonts
);
