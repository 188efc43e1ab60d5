using System.Collections.Immutable;

namespace Dianjiao.Cli.Reports;

/// <summary>
/// Writes diagnostics as SARIF 2.1.0, which code hosts and editors show. The rules are the ledger of diagnostics.
/// </summary>
public static class SarifReport
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(TextWriter writer, ImmutableArray<Diagnostic> diagnostics)
    {
        var codes = Codes.All;
        var driver = new SarifDriver(
            "dianjiao",
            typeof(SarifReport).Assembly.GetName().Version?.ToString(3),
            codes.Select(code => new SarifRule(
                code.Id,
                new SarifText(code.Title),
                new SarifText(code.Explanation),
                new SarifConfiguration(Level(code.Severity))
            ))
        );
        JsonText.Write(
            writer,
            new SarifLog(
                Schema,
                "2.1.0",
                [
                    new SarifRun(
                        new SarifTool(driver),
                        "unicodeCodePoints",
                        diagnostics.Select(d => Result(d, codes.IndexOf(d.Code)))
                    ),
                ]
            ),
            ReportJson.Default.SarifLog
        );
    }

    private static SarifResult Result(Diagnostic diagnostic, int rule) =>
        new(
            diagnostic.Code.Id,
            rule,
            Level(diagnostic.Severity),
            new SarifText(
                diagnostic.Hint is { } hint ? $"{diagnostic.Message}\n{hint}" : diagnostic.Message
            ),
            [
                new SarifLocation(
                    new SarifPlace(
                        new SarifFile(
                            string.Join(
                                '/',
                                diagnostic.Path.Split('/').Select(Uri.EscapeDataString)
                            )
                        ),
                        diagnostic.Span is null
                            ? null
                            : new SarifRegion(
                                diagnostic.From.Line,
                                diagnostic.From.Column,
                                diagnostic.To.Line,
                                diagnostic.To.Column
                            )
                    )
                ),
            ]
        );

    private static string Level(Severity severity) =>
        severity == Severity.Info ? "note" : TextReport.Word(severity);
}
