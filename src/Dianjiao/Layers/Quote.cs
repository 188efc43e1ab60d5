namespace Dianjiao.Layers;

/// <summary>Words quoted from the received text. Matching ignores punctuation marks.</summary>
/// <param name="Occurrence">From 1; null when there should be only one.</param>
/// <param name="Span">Where it is quoted, so that a quotation that no longer matches is reported there.</param>
public sealed record Quote(string Text, int? Occurrence, SourceSpan Span);
