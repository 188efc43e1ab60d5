namespace Dianjiao;

/// <summary>A problem found in the edition's files, with its place and a hint how to mend it.</summary>
/// <param name="Code">The row of the ledger.</param>
/// <param name="Span">
/// The place; null for a file or folder that is missing or unreadable as a whole, which <paramref name="Path"/> names.
/// </param>
/// <param name="Hint">
/// What to write to mend it, perhaps several lines ready to be pasted; null when there is nothing to say.
/// </param>
/// <param name="Locus">The segment concerned, for an <c>accept</c> entry to name; null when there is none.</param>
public sealed record Diagnostic(
    DiagnosticCode Code,
    Severity Severity,
    string Path,
    SourceSpan? Span,
    string Message,
    string? Hint,
    string? Locus = null
)
{
    /// <summary>The start of the place; the beginning of the file where there is no place.</summary>
    public SourcePosition From => Span?.From ?? new SourcePosition(1, 1);

    public SourcePosition To => Span?.To ?? new SourcePosition(1, 1);
}
