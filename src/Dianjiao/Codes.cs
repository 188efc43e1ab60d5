namespace Dianjiao;

/// <summary>
/// The ledger of diagnostics. Its rows are those of <c>docs/diagnostics.md</c>, from which they are compiled: a property
/// for each code under its name, and <c>All</c> in the order of the page.
/// </summary>
public static partial class Codes
{
    /// <summary>The code of this number, DJ1001; null when there is none.</summary>
    public static DiagnosticCode? Find(string id) => All.FirstOrDefault(c => c.Id == id);
}
