namespace Dianjiao.Model;

/// <summary>What a translator wrote in one slot, and where.</summary>
public sealed record TranslationPart(string Markdown, SourceSpan Span);
