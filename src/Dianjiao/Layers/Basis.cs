using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>What an intervention rests on.</summary>
/// <param name="Reason">In the language of the edition.</param>
/// <param name="Witnesses">Sigla of witnesses and names of works.</param>
/// <param name="Certainty">Null when the entry does not say.</param>
/// <param name="Responsibility">Null for the edition's editor.</param>
/// <param name="Span">The entry in its file.</param>
public sealed record Basis(
    string? Reason,
    ImmutableArray<string> Witnesses,
    Certainty? Certainty,
    string? Responsibility,
    SourceSpan Span
);
