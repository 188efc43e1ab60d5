namespace Dianjiao.Layers;

/// <summary>Words quoted from the received text. Matching ignores punctuation marks.</summary>
/// <param name="Occurrence">The number of the occurrence, from 1; null when there should be only one.</param>
/// <param name="Span">The place of the quotation, where it is reported if it no longer matches.</param>
public sealed record Quote(string Text, int? Occurrence, SourceSpan Span);
