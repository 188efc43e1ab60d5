using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>A stretch of a segment in which no name is meant: every match that lies inside it is dropped.</summary>
/// <param name="Form">As in the text, received or emended; marks do not count.</param>
/// <param name="Reason">Null when none is given.</param>
public sealed record NameExclusion(Locus At, string Form, string? Reason, SourceSpan Span);
