using Dianjiao.Write;

namespace Dianjiao.Printing;

/// <summary>Checks and writes the file of the PDF.</summary>
internal static class PdfPlace
{
    /// <summary>True when a PDF may be written there; otherwise reports why not.</summary>
    public static bool MayWrite(string editionRoot, string output, DiagnosticBag diagnostics)
    {
        string? reason;
        try
        {
            reason = WriteRule.RefusalOfPdf(Path.GetFullPath(output), editionRoot);
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            reason = e.Message;
        }

        if (reason is not null)
        {
            Refuse(output, reason, diagnostics);
        }

        return reason is null;
    }

    /// <summary>
    /// Writes the PDF, after checking once more: setting the pages takes a while, and another file may stand there by
    /// now. False when it was not written, which has been reported.
    /// </summary>
    public static bool Write(
        string editionRoot,
        string output,
        byte[] pdf,
        DiagnosticBag diagnostics
    )
    {
        if (!MayWrite(editionRoot, output, diagnostics))
        {
            return false;
        }

        var path = Path.GetFullPath(output);
        string? reason;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            reason = File.Exists(path)
                ? WholeFile.Replace(
                    path,
                    pdf,
                    WriteRule.IsPdf,
                    "a file that is no PDF stands there meanwhile"
                )
                : WholeFile.Create(path, pdf);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reason = e.Message;
        }

        if (reason is not null)
        {
            Refuse(output, reason, diagnostics);
        }

        return reason is null;
    }

    private static void Refuse(string output, string reason, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            Codes.NotAPlace,
            output,
            $"the PDF cannot be written there: {reason}",
            "name a new file with --output, or a PDF that may be replaced; nothing was written"
        );
}
