using System.Buffers;
using System.Globalization;
using Dianjiao.Model;
using Dianjiao.Render.Pages;

namespace Dianjiao.Render.Search;

/// <summary>
/// Writes a volume's texts for the page's script, which looks up a hit in them and shows it in its context:
/// <c>TX("041",{…})</c>. Writing them fills the index.
/// </summary>
internal sealed class VolumeTexts(SearchIndex index, NameLinks names)
{
    /// <summary>Writes the texts of a volume.</summary>
    /// <param name="first">The number in the edition of the volume's first segment.</param>
    public OutputFile Write(Volume volume, int first)
    {
        var buffer = new ArrayBufferWriter<byte>(128 * 1024);
        var counts = new RenderCounts(volume.Name, 0, 0, 0, 0) { Parallels = 0 };
        TextScript.Begin(buffer, volume.Folder);
        using (var json = TextScript.Json(buffer))
        {
            json.WriteStartObject();
            json.WriteString("label", volume.Label);
            json.WriteStartArray("years");
            foreach (var year in volume.Years)
            {
                TextScript.Write(
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
                json.WriteNumberValue(segment.YearIndex);
                json.WriteStringValue(segment.MonthLabel);
                json.WriteNumberValue(segment.IsAside ? 1 : 0);
                foreach (var field in SearchFields.Of(segment, names))
                {
                    index.Add(first + i, field.Text);
                    TextScript.Write(json, field);
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

        TextScript.End(buffer);
        return new OutputFile($"search/text-{volume.Folder}.js", buffer.WrittenMemory, counts);
    }
}
