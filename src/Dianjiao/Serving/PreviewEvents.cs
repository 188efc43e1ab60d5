using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dianjiao.Serving;

/// <summary>The message to an open page after a build: the files that changed, and the diagnostics.</summary>
/// <param name="All">True when so many files changed that the page should reload without looking for its own.</param>
internal sealed record PreviewEvent(
    string Run,
    int Build,
    bool All,
    IEnumerable<string> Changed,
    string? Fault,
    IEnumerable<PreviewFinding> Diagnostics
);

/// <param name="Address">The address of the segment concerned; null where none is known.</param>
internal sealed record PreviewFinding(
    string Code,
    string Severity,
    string Path,
    int Line,
    int Column,
    string Message,
    string? Hint,
    string? Address
);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PreviewEvent))]
internal sealed partial class PreviewJson : JsonSerializerContext;

/// <summary>Writes the events as the browser reads them from the stream.</summary>
public static class PreviewEvents
{
    private const int MostPaths = 300;

    /// <summary>
    /// The serializer. Its output goes into an event stream and is read as JSON, never as HTML, so Han characters may
    /// stand as they are.
    /// </summary>
    private static readonly PreviewJson Json = new(
        new JsonSerializerOptions(PreviewJson.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }
    );

    /// <param name="since">The build whose files the page shows.</param>
    public static byte[] Of(PreviewState state, int since)
    {
        var changed = state.Site.ChangedSince(since).Order(StringComparer.Ordinal).ToList();
        var json = JsonSerializer.SerializeToUtf8Bytes(
            new PreviewEvent(
                state.Run,
                state.Build,
                changed.Count > MostPaths,
                changed.Take(MostPaths),
                state.Fault,
                state.Diagnostics.Select(Finding)
            ),
            Json.PreviewEvent
        );
        return [.. "data: "u8, .. json, .. "\n\n"u8];
    }

    private static PreviewFinding Finding(Diagnostic diagnostic) =>
        new(
            diagnostic.Code.Id,
            Word(diagnostic.Severity),
            diagnostic.Path,
            diagnostic.From.Line,
            diagnostic.From.Column,
            diagnostic.Message,
            diagnostic.Hint,
            Address(diagnostic)
        );

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
