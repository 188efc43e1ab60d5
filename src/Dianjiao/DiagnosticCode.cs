namespace Dianjiao;

/// <summary>A row of the ledger of diagnostics.</summary>
/// <param name="Id"><c>DJ</c> and four digits; the first digit is the stage: 1 base, 2 layers, 3 anchors and apparatus, 4 structure and dates, 5 proof, 6 templates, 7 writing.</param>
/// <param name="Severity">What it weighs unless the edition sets it otherwise.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Explanation">What it means and how to mend it: what <c>explain</c> prints.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Title, string Explanation)
{
    public override string ToString() => Id;
}
