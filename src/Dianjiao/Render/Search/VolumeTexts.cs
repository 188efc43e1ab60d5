using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dianjiao.Model;
using Dianjiao.Render.Pages;

namespace Dianjiao.Render.Search;

/// <summary>
/// A volume's texts for the page's script, which looks a hit up in them and shows it in its context:
/// <c>TX("041",{…})</c>. Writing them fills the index.
/// </summary>
internal sealed class VolumeTexts(SearchIndex index, NameLinks names)
{
    // The default encoder turns every Han character into an escape. The file is never part of an HTML page.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="first">The number in the edition of the volume's first segment.</param>
    public OutputFile Write(Volume volume, int first)
    {
        var buffer = new ArrayBufferWriter<byte>(128 * 1024);
        var counts = new RenderCounts(volume.Name, 0, 0, 0, 0) { Parallels = 0 };
        buffer.Write("TX("u8);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStringValue(volume.Folder);
        }

        buffer.Write(","u8);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("label", volume.Label);
            json.WriteStartArray("years");
            foreach (var year in volume.Years)
            {
                Write(
                    json,
                    Years.Reign(year),
                    year.CommonEra?.ToString(CultureInfo.InvariantCulture) ?? ""
                );
            }

            json.WriteEndArray();
            json.WriteStartArray("segments");
            for (var i = 0; i < volume.Segments.Length; i++)
            {
                var segment = volume.Segments[i];
                json.WriteStartArray();
                json.WriteStringValue(segment.Locus.ToString());
                json.WriteNumberValue(segment.Year);
                json.WriteStringValue(segment.MonthLabel);
                json.WriteNumberValue(segment.IsAside ? 1 : 0);
                foreach (var field in SearchFields.Of(segment, names))
                {
                    index.Add(first + i, field.Text);
                    Write(json, field);
                    counts = counts with
                    {
                        Notes = counts.Notes + (field.Lane == SearchLane.Note ? 1 : 0),
                        Apparatus = counts.Apparatus + (field.Lane == SearchLane.Apparatus ? 1 : 0),
                        Parallels = counts.Parallels + (field.Lane == SearchLane.Parallel ? 1 : 0),
                    };
                }

                json.WriteEndArray();
                counts = counts with
                {
                    Segments = counts.Segments + 1,
                    Commentaries = counts.Commentaries + (segment.IsAside ? 1 : 0),
                };
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write(");\n"u8);
        return new OutputFile($"search/text-{volume.Folder}.js", buffer.WrittenMemory, counts);
    }

    private static void Write(Utf8JsonWriter json, SearchField field)
    {
        var lane = ((char)field.Lane).ToString();
        if (field.Id.Length > 0)
        {
            Write(json, lane, field.Text, field.Language, field.Id, field.Mark, field.Lemma);
        }
        else if (field.Language.Length > 0)
        {
            Write(json, lane, field.Text, field.Language);
        }
        else
        {
            Write(json, lane, field.Text);
        }
    }

    private static void Write(Utf8JsonWriter json, params ReadOnlySpan<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
