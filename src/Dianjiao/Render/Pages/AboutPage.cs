using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The view of the page that says what the edition rests on and how to read it.</summary>
/// <param name="Signs">The explanation of the signs.</param>
/// <param name="Program">The version of the program.</param>
[View]
public sealed partial record AboutPage(
    SiteView Site,
    string Title,
    ImmutableArray<WitnessView> Witnesses,
    ImmutableArray<FingerprintView> Fingerprints,
    Markup Signs,
    string Program
);

/// <summary>The view of a witness in the list of sigla.</summary>
[View]
public sealed partial record WitnessView(string Siglum, string Name, string Note);

/// <summary>The view of the SHA-256 by which a received file can be recognised.</summary>
[View]
public sealed partial record FingerprintView(string Volume, string Sha256);
