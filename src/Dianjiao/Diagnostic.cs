namespace Dianjiao;

/// <summary>One finding about the edition's files, with its place and what to write to mend it.</summary>
/// <param name="Code">Its row in the ledger.</param>
/// <param name="Span">Null when it concerns a file or folder that is not there to point into; then <paramref name="Path"/> names it.</param>
/// <param name="Hint">What to write; may be several lines, ready to be pasted. Null when there is nothing to say.</param>
/// <param name="Locus">The segment concerned, if one is; an <c>accept</c> entry names it.</param>
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
    public SourcePosition From => Span?.From ?? new SourcePosition(1, 1);

    public SourcePosition To => Span?.To ?? new SourcePosition(1, 1);
}
