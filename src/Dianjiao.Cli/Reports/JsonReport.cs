using System.Collections.Immutable;

namespace Dianjiao.Cli.Reports;

/// <summary>An array of objects, whose keys <c>docs/interface.md</c> lists.</summary>
public static class JsonReport
{
    public static void Write(TextWriter writer, ImmutableArray<Diagnostic> diagnostics) =>
        JsonText.Write(
            writer,
            json =>
            {
                json.WriteStartArray();
                foreach (var diagnostic in diagnostics)
                {
                    json.WriteStartObject();
                    json.WriteString("code", diagnostic.Code.Id);
                    json.WriteString("severity", TextReport.Word(diagnostic.Severity));
                    json.WriteString("path", diagnostic.Path);
                    json.WriteNumber("line", diagnostic.From.Line);
                    json.WriteNumber("column", diagnostic.From.Column);
                    json.WriteNumber("endLine", diagnostic.To.Line);
                    json.WriteNumber("endColumn", diagnostic.To.Column);
                    json.WriteString("message", diagnostic.Message);
                    json.WriteString("hint", diagnostic.Hint);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }
        );
}
