using System.Collections.Immutable;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>
/// The view of the page on how to read the book, with its witnesses and the fingerprints of the received texts.
/// </summary>
/// <param name="Reading">The explanation of how to read the book.</param>
/// <param name="Fonts">The licence of the book's font; empty where the book has none.</param>
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
