using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>What the edition rests on and how it is to be read.</summary>
/// <param name="Program">Its version.</param>
[View]
public sealed partial record AboutPage(
    SiteView Site,
    string Title,
    ImmutableArray<WitnessView> Witnesses,
    ImmutableArray<FingerprintView> Fingerprints,
    Markup Signs,
    string Program
);
