using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>A stretch of a segment that names nobody: every match that lies inside it is dropped.</summary>
/// <param name="Form">The words as in the text, received or emended; marks do not count.</param>
/// <param name="Reason">The editor's reason; null when none is given.</param>
public sealed record NameExclusion(Locus At, string Form, string? Reason, SourceSpan Span);
