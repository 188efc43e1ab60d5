using System.Collections.Immutable;

namespace Dianjiao;

/// <summary>
/// Collects the diagnostics of a run. Bad seeds never throw: all problems are gathered and printed together.
/// </summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> found = [];
    private IReadOnlyDictionary<string, Severity> weights = ImmutableDictionary<
        string,
        Severity
    >.Empty;

    public bool HasErrors => found.Exists(d => d.Severity == Severity.Error);

    /// <summary>The places of the diagnostics found so far; those without a place in a file are left out.</summary>
    public IEnumerable<SourceSpan> Places => found.Select(d => d.Span).OfType<SourceSpan>();

    public void Add(
        DiagnosticCode code,
        SourceSpan span,
        string message,
        string? hint = null,
        string? locus = null
    ) => Add(new Diagnostic(code, code.Severity, span.File.Path, span, message, hint, locus));

    /// <summary>Adds a diagnostic about a file or folder that is missing or unreadable as a whole.</summary>
    public void Add(DiagnosticCode code, string path, string message, string? hint = null) =>
        Add(new Diagnostic(code, code.Severity, path, null, message, hint));

    public void Add(Diagnostic diagnostic) => found.Add(Weighed(diagnostic));

    public void AddRange(IEnumerable<Diagnostic> diagnostics) =>
        found.AddRange(diagnostics.Select(Weighed));

    /// <summary>Adds what another bag has collected, in its order.</summary>
    public void AddRange(DiagnosticBag other) => AddRange(other.found);

    /// <summary>
    /// Gives codes the severities that the edition sets, for the diagnostics found so far and those to come. What has
    /// been accepted stays information.
    /// </summary>
    public void Weigh(IReadOnlyDictionary<string, Severity> severities)
    {
        weights = severities;
        for (var i = 0; i < found.Count; i++)
        {
            found[i] = Weighed(found[i]);
        }
    }

    /// <summary>
    /// Returns the diagnostics by file, place and code, so that every run prints the same order; duplicates are left
    /// out.
    /// </summary>
    public ImmutableArray<Diagnostic> ToSorted() =>
        [
            .. found
                .DistinctBy(d => (d.Code, d.Severity, d.Path, d.From, d.To, d.Message))
                .OrderBy(d => d.Path, StringComparer.Ordinal)
                .ThenBy(d => d.Span?.Start ?? 0)
                .ThenBy(d => d.Code.Id, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal),
        ];

    private Diagnostic Weighed(Diagnostic diagnostic) =>
        diagnostic.Severity == diagnostic.Code.Severity
        && weights.TryGetValue(diagnostic.Code.Id, out var own)
            ? diagnostic with
            {
                Severity = own,
            }
            : diagnostic;
}
