using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>An accepted diagnostic: the editor has seen it and leaves the text as it is.</summary>
public sealed record Acceptance(Locus At, string Code, SourceSpan CodeSpan, Basis Basis);
