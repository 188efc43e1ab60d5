namespace Dianjiao;

/// <summary>A row of the ledger of diagnostics.</summary>
/// <param name="Id">
/// <c>DJ</c> and four digits; the first digit is the stage: 1 base, 2 layers, 3 anchors and apparatus, 4 structure and
/// dates, 5 proof, 6 templates, 7 writing.
/// </param>
/// <param name="Severity">The severity, unless the edition sets another.</param>
/// <param name="Title">The finding in a few words.</param>
/// <param name="Explanation">The meaning and the remedy, as <c>explain</c> prints them.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Title, string Explanation)
{
    public override string ToString() => Id;
}
