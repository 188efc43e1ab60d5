using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>How far a volume's translation into one language has come.</summary>
/// <param name="Pending">What wants another look: 3 to be checked.</param>
[View]
public sealed partial record ProgressView(
    string Language,
    string Name,
    int Translated,
    int Segments,
    int Percent,
    ImmutableArray<string> Pending
);
