namespace Dianjiao;

/// <summary>
/// The ledger of diagnostics. It is generated from the rows of <c>docs/diagnostics.md</c>: a property for each code
/// under its name, and <c>All</c> in the order of the page.
/// </summary>
public static partial class Codes
{
    /// <summary>Returns the code with an identifier such as DJ1001; null when there is none.</summary>
    public static DiagnosticCode? Find(string id) => All.FirstOrDefault(c => c.Id == id);
}
