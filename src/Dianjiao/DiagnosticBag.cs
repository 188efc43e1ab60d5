using System.Collections.Immutable;

namespace Dianjiao;

/// <summary>Collects what a stage finds. Bad seeds never throw: everything is gathered and printed once.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> found = [];
    private IReadOnlyDictionary<string, Severity> weights = ImmutableDictionary<
        string,
        Severity
    >.Empty;

    public bool HasErrors => found.Exists(d => d.Severity == Severity.Error);

    /// <summary>Where what was found so far stands, as far as it stands in a file.</summary>
    public IEnumerable<SourceSpan> Places => found.Select(d => d.Span).OfType<SourceSpan>();

    public void Add(
        DiagnosticCode code,
        SourceSpan span,
        string message,
        string? hint = null,
        string? locus = null
    ) => Add(new Diagnostic(code, code.Severity, span.File.Path, span, message, hint, locus));

    /// <summary>For a file or folder that is missing or unreadable as a whole.</summary>
    public void Add(DiagnosticCode code, string path, string message, string? hint = null) =>
        Add(new Diagnostic(code, code.Severity, path, null, message, hint));

    public void Add(Diagnostic diagnostic) => found.Add(Weighed(diagnostic));

    public void AddRange(IEnumerable<Diagnostic> diagnostics) =>
        found.AddRange(diagnostics.Select(Weighed));

    /// <summary>
    /// Gives codes the weight that the edition sets, those found and those to come. What has been accepted stays
    /// information.
    /// </summary>
    public void Weigh(IReadOnlyDictionary<string, Severity> severities)
    {
        weights = severities;
        for (var i = 0; i < found.Count; i++)
        {
            found[i] = Weighed(found[i]);
        }
    }

    /// <summary>By file, place and code, so that two runs print the same; what two outputs found alike, once.</summary>
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
