using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dianjiao.Model;

namespace Dianjiao.Render.Data;

/// <summary>
/// Writes the model of each volume for other programs: <see cref="VolumeData"/> as <c>edition.json</c>.
/// </summary>
public sealed class JsonRenderer : IRenderer
{
    // The default encoder would escape every Han character. That is not needed, as the file is never part of an HTML
    // page.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Name => "json";

    public IEnumerable<OutputFile> Render(Edition edition) => edition.Volumes.Select(Render);

    private static OutputFile Render(Volume volume)
    {
        var data = VolumeData.From(volume);
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            JsonSerializer.Serialize(json, data, VolumeJson.Default.VolumeData);
        }

        buffer.Write("\n"u8);
        var counts = new RenderCounts(
            volume.Name,
            data.Segments.Count,
            data.Segments.Sum(s => s.Notes.Count),
            data.Segments.Sum(s => s.Apparatus.Count),
            volume.Segments.Count(s => s.IsAside)
        )
        {
            Parallels = data.Segments.Sum(s => s.Parallels.Count),
        };
        return new OutputFile($"{volume.Folder}/edition.json", buffer.WrittenMemory, counts);
    }
}
