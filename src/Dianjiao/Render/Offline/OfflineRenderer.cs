using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dianjiao.Model;

namespace Dianjiao.Render.Offline;

/// <summary>
/// Makes the service worker that keeps the edition for reading offline: the list of all files with their hashes, and
/// the name of the script that uses it. It must run after all other renderers, since it lists the files that they made.
/// </summary>
/// <param name="limit">
/// The greatest number of bytes that is kept at once. Files beyond it are kept once they have been read; volumes are
/// the first to be left for later.
/// </param>
public sealed class OfflineRenderer(
    SiteInventory inventory,
    long limit = OfflineRenderer.DefaultLimit
) : IRenderer
{
    /// <summary>The default limit, in bytes: no reader expects a page to load more by itself.</summary>
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
        // A theme may have no such script.
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

        // The hash in the address keeps browsers from taking an old script from their cache.
        buffer.Write(Encoding.UTF8.GetBytes($";\nimportScripts('{Worker}?v={worker.Hash}');\n"));
        yield return new OutputFile("sw.js", buffer.WrittenMemory);
    }

    /// <summary>
    /// True if readers need the file offline: not what is for the host or for search engines, nor downloads.
    /// </summary>
    private static bool IsForReaders(string path) =>
        path[0] != '.'
        && path is not "sitemap.xml"
        && !path.StartsWith("downloads/", StringComparison.Ordinal);

    private static OrderedDictionary<string, string> Hashes(IEnumerable<ListedFile> files) =>
        new(files.Select(f => KeyValuePair.Create(f.Path, f.Hash)));
}

/// <summary>The files that are kept: the hash of each by its path.</summary>
/// <param name="Files">The files that are kept at once.</param>
/// <param name="Later">The files that are kept once they have been read.</param>
internal sealed record KeptFiles(
    IReadOnlyDictionary<string, string> Files,
    IReadOnlyDictionary<string, string> Later
);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(KeptFiles))]
internal sealed partial class KeptFilesJson : JsonSerializerContext;
