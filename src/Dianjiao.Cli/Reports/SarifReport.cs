using System.Collections.Immutable;
using System.Text.Json;

namespace Dianjiao.Cli.Reports;

/// <summary>SARIF 2.1.0, which code hosts and editors show. The rules are the ledger.</summary>
public static class SarifReport
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(TextWriter writer, ImmutableArray<Diagnostic> diagnostics) =>
        JsonText.Write(
            writer,
            json =>
            {
                var rules = Codes.All;
                json.WriteStartObject();
                json.WriteString("$schema", Schema);
                json.WriteString("version", "2.1.0");
                json.WriteStartArray("runs");
                json.WriteStartObject();
                WriteTool(json, rules);
                json.WriteString("columnKind", "unicodeCodePoints");
                json.WriteStartArray("results");
                foreach (var diagnostic in diagnostics)
                {
                    WriteResult(json, diagnostic, rules);
                }

                json.WriteEndArray();
                json.WriteEndObject();
                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<DiagnosticCode> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "dianjiao");
        json.WriteString("version", typeof(SarifReport).Assembly.GetName().Version?.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", rule.Explanation);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(
        Utf8JsonWriter json,
        Diagnostic diagnostic,
        ImmutableArray<DiagnosticCode> rules
    )
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code.Id);
        json.WriteNumber("ruleIndex", rules.IndexOf(diagnostic.Code));
        json.WriteString("level", Level(diagnostic.Severity));
        WriteText(
            json,
            "message",
            diagnostic.Hint is { } hint ? $"{diagnostic.Message}\n{hint}" : diagnostic.Message
        );
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString(
            "uri",
            string.Join('/', diagnostic.Path.Split('/').Select(Uri.EscapeDataString))
        );
        json.WriteEndObject();
        // Without a span the finding concerns the whole file.
        if (diagnostic.Span is not null)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", diagnostic.From.Line);
            json.WriteNumber("startColumn", diagnostic.From.Column);
            json.WriteNumber("endLine", diagnostic.To.Line);
            json.WriteNumber("endColumn", diagnostic.To.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) =>
        severity == Severity.Info ? "note" : TextReport.Word(severity);
}
