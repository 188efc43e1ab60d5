using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dianjiao.Model;

namespace Dianjiao.Render.Offline;

/// <summary>
/// The service worker that keeps the edition for reading offline: the list of all files with their hashes, and the name
/// of the script that works with it. It must be the last renderer of all, since it lists what the others made.
/// </summary>
/// <param name="limit">In bytes. What goes beyond it is kept when it has been read, the volumes first.</param>
public sealed class OfflineRenderer(
    SiteInventory inventory,
    long limit = OfflineRenderer.DefaultLimit
) : IRenderer
{
    /// <summary>More than that no reader expects a page to fetch by itself.</summary>
    public const long DefaultLimit = 64 * 1024 * 1024;

    private const string Worker = "assets/script-worker.js";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 0,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Default,
    };

    public string Name => "offline";

    public IEnumerable<OutputFile> Render(Edition edition)
    {
        var files = inventory.Files;
        // A theme may do without it.
        if (files.FirstOrDefault(f => f.Path == Worker) is not { } worker)
        {
            yield break;
        }

        var volumes = edition.Volumes.Select(v => v.Folder).ToHashSet(StringComparer.Ordinal);
        var ordered = files
            .Where(f => IsForReaders(f.Path) && f != worker)
            .OrderBy(f => volumes.Contains(f.Path.Split('/')[0]))
            .ToList();
        var kept = 0L;
        var atOnce = ordered.TakeWhile(f => (kept += f.Length) <= limit).Count();

        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        buffer.Write("self.dianjiao = "u8);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            JsonSerializer.Serialize(
                json,
                new KeptFiles(Hashes(ordered.Take(atOnce)), Hashes(ordered.Skip(atOnce))),
                KeptFilesJson.Default.KeptFiles
            );
        }

        // The hash in the address: a browser would else take the old script from its store.
        buffer.Write(Encoding.UTF8.GetBytes($";\nimportScripts('{Worker}?v={worker.Hash}');\n"));
        yield return new OutputFile("sw.js", buffer.WrittenMemory);
    }

    /// <summary>What is for the host, or is fetched to be kept elsewhere, no reader needs offline.</summary>
    private static bool IsForReaders(string path) =>
        path[0] != '.'
        && path is not "sitemap.xml"
        && !path.StartsWith("downloads/", StringComparison.Ordinal);

    private static OrderedDictionary<string, string> Hashes(IEnumerable<ListedFile> files) =>
        new(files.Select(f => KeyValuePair.Create(f.Path, f.Hash)));
}

/// <summary>The hash of each file by its path.</summary>
/// <param name="Files">Kept at once.</param>
/// <param name="Later">Kept when they have been read.</param>
internal sealed record KeptFiles(
    IReadOnlyDictionary<string, string> Files,
    IReadOnlyDictionary<string, string> Later
);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(KeptFiles))]
internal sealed partial class KeptFilesJson : JsonSerializerContext;
