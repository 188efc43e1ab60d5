using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dianjiao.Script;

namespace Dianjiao.Render.Search;

/// <summary>
/// Writes what the page's script must know before the first query: the volumes with the number of their first segment,
/// the places of keys in the shards, and the variants of the edition's characters.
/// </summary>
internal static class ManifestWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="volumes">
    /// For each volume its folder, the number in the edition of its first segment, the number of its segments, and the
    /// mark of its texts' content.
    /// </param>
    /// <param name="characters">The characters in the index.</param>
    public static OutputFile Write(
        IEnumerable<(string Folder, int First, int Count, string Stamp)> volumes,
        ShardPlan shards,
        IReadOnlySet<int> characters
    )
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        buffer.Write("IM("u8);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("volumes");
            foreach (var (folder, first, count, stamp) in volumes)
            {
                json.WriteStartArray();
                json.WriteStringValue(folder);
                json.WriteNumberValue(first);
                json.WriteNumberValue(count);
                json.WriteStringValue(stamp);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteStartArray("shards");
            foreach (var stamp in shards.Stamps)
            {
                json.WriteStringValue(stamp);
            }

            json.WriteEndArray();
            Write(json, "words", shards.Words);
            Write(json, "pairs", shards.Pairs);
            json.WriteString("variants", string.Join(' ', VariantTable.Classes(characters)));
            json.WriteEndObject();
        }

        buffer.Write(");\n"u8);
        return new OutputFile("search/manifest.js", buffer.WrittenMemory);
    }

    private static void Write(
        Utf8JsonWriter json,
        string name,
        ImmutableArray<(int Shard, string Key)> keys
    )
    {
        json.WriteStartArray(name);
        foreach (var (shard, key) in keys)
        {
            json.WriteStartArray();
            json.WriteNumberValue(shard);
            json.WriteStringValue(key);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
