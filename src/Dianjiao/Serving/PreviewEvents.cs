using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dianjiao.Serving;

/// <summary>What an open page is told after a build: which files changed, and what the build found.</summary>
public static class PreviewEvents
{
    /// <summary>Where more than this changed, a page had better be loaded anew than look itself up.</summary>
    private const int MostPaths = 300;

    /// <summary>It goes into an event stream and is read as JSON, never as HTML: Han may stand as it is.</summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="since">The build whose files the page shows.</param>
    public static byte[] Of(PreviewState state, int since)
    {
        using var bytes = new MemoryStream();
        bytes.Write("data: "u8);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            Write(json, state, since);
        }

        bytes.Write("\n\n"u8);
        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, PreviewState state, int since)
    {
        var changed = state.Site.ChangedSince(since).Order(StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("run", state.Run);
        json.WriteNumber("build", state.Build);
        json.WriteBoolean("all", changed.Count > MostPaths);
        json.WriteStartArray("changed");
        foreach (var path in changed.Take(MostPaths))
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
        json.WriteString("fault", state.Fault);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in state.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code.Id);
            json.WriteString("severity", Word(diagnostic.Severity));
            json.WriteString("path", diagnostic.Path);
            json.WriteNumber("line", diagnostic.From.Line);
            json.WriteNumber("column", diagnostic.From.Column);
            json.WriteString("message", diagnostic.Message);
            json.WriteString("hint", diagnostic.Hint);
            json.WriteString("address", Address(diagnostic));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Of the segment concerned; null where none is known.</summary>
    private static string? Address(Diagnostic diagnostic) =>
        diagnostic is { Locus: { } locus } && diagnostic.Path.Split('/') is ["seeds", var volume, _]
            ? $"/{Uri.EscapeDataString(volume)}/index.html#{Uri.EscapeDataString(locus)}"
            : null;

    private static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
