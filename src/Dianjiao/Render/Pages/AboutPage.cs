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

/// <summary>A witness in a list of sigla.</summary>
[View]
public sealed partial record WitnessView(string Siglum, string Name, string Note);

/// <summary>By which a received file can be recognised.</summary>
[View]
public sealed partial record FingerprintView(string Volume, string Sha256);
