namespace Dianjiao.Model;

/// <summary>The words of one slot in the file, with their place.</summary>
public sealed record TranslationPart(string Markdown, SourceSpan Span);
