using Dianjiao.Model;

namespace Dianjiao.Proof;

/// <summary>Reads all that was written back and proves it against the edition: pages, book and printed edition.</summary>
public static class WrittenProof
{
    /// <param name="folder">The written site.</param>
    /// <returns>What was proved, a line for each output that the edition has.</returns>
    public static IEnumerable<string> Check(
        Edition edition,
        string folder,
        DiagnosticBag diagnostics
    )
    {
        yield return $"read back: {SiteProof.Check(edition, folder, diagnostics).Describe()}";
        if (BookProof.Check(edition, folder, diagnostics) is { } book)
        {
            yield return $"and the book: {book.Describe()}";
        }

        var printed = PrintProof.Check(edition, folder, diagnostics);
        if (printed > 0)
        {
            yield return printed == 1
                ? "and the page of the printed edition"
                : $"and {printed} pages of the printed edition";
        }
    }
}
