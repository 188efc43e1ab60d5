using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>The grounds of an intervention.</summary>
/// <param name="Reason">The reason, in the language of the edition; null when the entry gives none.</param>
/// <param name="Witnesses">The sigla of witnesses and the names of works.</param>
/// <param name="Certainty">The editor's certainty; null when the entry does not state it.</param>
/// <param name="Responsibility">The person responsible; null for the edition's editor.</param>
/// <param name="Span">The entry in its file.</param>
public sealed record Basis(
    string? Reason,
    ImmutableArray<string> Witnesses,
    Certainty? Certainty,
    string? Responsibility,
    SourceSpan Span
);
