using System.Collections.Immutable;

namespace Dianjiao.Cli.Reports;

/// <summary>Writes diagnostics as an array of objects, whose keys <c>docs/interface.md</c> lists.</summary>
public static class JsonReport
{
    public static void Write(TextWriter writer, ImmutableArray<Diagnostic> diagnostics) =>
        JsonText.Write(
            writer,
            diagnostics.Select(d => new ReportedDiagnostic(
                d.Code.Id,
                TextReport.Word(d.Severity),
                d.Path,
                d.From.Line,
                d.From.Column,
                d.To.Line,
                d.To.Column,
                d.Message,
                d.Hint
            )),
            ReportJson.Default.IEnumerableReportedDiagnostic
        );
}

internal sealed record ReportedDiagnostic(
    string Code,
    string Severity,
    string Path,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string Message,
    string? Hint
);
