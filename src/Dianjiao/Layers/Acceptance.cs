using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>The editor has seen a diagnostic and leaves the text as it is.</summary>
public sealed record Acceptance(Locus At, string Code, SourceSpan CodeSpan, Basis Basis);
