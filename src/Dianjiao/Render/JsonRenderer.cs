using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model;
using Parallel = Dianjiao.Model.Parallel;

namespace Dianjiao.Render;

/// <summary>The volume's model for other programs; its shape is part of the public promise (<c>docs/interface.md</c>).</summary>
public sealed class JsonRenderer : IRenderer
{
    // The default encoder turns every Han character into an escape. The file is never part of an HTML page.
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
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        var counts = new RenderCounts(volume.Name, 0, 0, 0, 0) { Parallels = 0 };
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("volume", volume.Name);
            json.WriteStartArray("segments");
            var byLocus = volume.Segments.ToDictionary(s => s.Locus);
            foreach (var segment in volume.Segments)
            {
                Write(json, volume, segment, byLocus);
                counts = counts with
                {
                    Segments = counts.Segments + 1,
                    Notes = counts.Notes + segment.Notes.Length,
                    Apparatus = counts.Apparatus + segment.Apparatus.Length,
                    Parallels = counts.Parallels + segment.Parallels.Length,
                    Commentaries = counts.Commentaries + (segment.IsAside ? 1 : 0),
                };
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return new OutputFile($"{volume.Folder}/edition.json", buffer.WrittenMemory, counts);
    }

    private static void Write(
        Utf8JsonWriter json,
        Volume volume,
        Segment segment,
        Dictionary<Locus, Segment> byLocus
    )
    {
        json.WriteStartObject();
        json.WriteString("locus", segment.Locus.ToString());
        json.WriteString("kind", Words.Of(segment.Kind));
        WriteTexts(json, "aliases", segment.Aliases.Select(a => a.ToString()));
        json.WriteString("of", segment.Of?.ToString());

        var (from, to) = (segment.Span.From, segment.Span.To);
        json.WriteStartObject("span");
        json.WriteNumber("line", from.Line);
        json.WriteNumber("column", from.Column);
        json.WriteNumber("endLine", to.Line);
        json.WriteNumber("endColumn", to.Column);
        json.WriteEndObject();

        json.WriteString("year", volume.Years[segment.Year].Label);
        json.WriteStartArray("dates");
        foreach (var date in segment.Dates)
        {
            Write(json, date);
        }

        json.WriteEndArray();
        json.WriteString("received", segment.Received);
        json.WriteString("base", segment.Base);
        json.WriteString("reading", segment.Reading);

        json.WriteStartObject("translations");
        foreach (var translation in segment.Translations)
        {
            json.WriteStartObject(translation.Language);
            json.WriteString("status", StatusWord(translation.Status));
            json.WriteString("range", RangeOf(byLocus, segment, translation));
            json.WriteString("text", translation.Markdown);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("notes");
        foreach (var note in segment.Notes)
        {
            json.WriteStartObject();
            json.WriteString("id", note.Id);
            json.WriteString("kind", "note");
            json.WriteString("series", note.Series);
            json.WriteString("lang", note.Language);
            json.WriteString("lemma", note.LemmaText);
            json.WriteString("text", note.Markdown);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("apparatus");
        foreach (var entry in segment.Apparatus)
        {
            Write(json, entry);
        }

        json.WriteEndArray();
        json.WriteStartArray("parallels");
        foreach (var parallel in segment.Parallels)
        {
            Write(json, parallel);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SegmentDate date)
    {
        json.WriteStartObject();
        json.WriteString("text", date.Text);
        json.WriteString("from", date.From);
        json.WriteString("to", date.To);
        json.WriteString("calendar", "julian");
        json.WriteString("certainty", date.Certainty);
        json.WriteBoolean("inherited", date.Inherited);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ApparatusEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("action", ActionWord(entry.Action));
        json.WriteString("kind", entry.Kind is { } kind ? Words.Of(kind) : null);
        json.WriteString("received", entry.Received);
        json.WriteString("reading", entry.Reading);
        json.WriteStartArray("readings");
        foreach (var reading in entry.Readings)
        {
            json.WriteStartObject();
            json.WriteString("witness", reading.Witness);
            json.WriteString("text", reading.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("code", entry.Code.Length == 0 ? null : entry.Code);
        json.WriteString("reason", entry.Basis.Reason);
        WriteTexts(json, "witnesses", entry.Basis.Witnesses);
        json.WriteString(
            "certainty",
            entry.Basis.Certainty is { } certainty ? Words.Of(certainty) : null
        );
        json.WriteString("responsibility", entry.Basis.Responsibility);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Parallel parallel)
    {
        var entry = parallel.Entry;
        json.WriteStartObject();
        json.WriteString("id", parallel.Id);
        json.WriteString("lemma", parallel.LemmaText);
        json.WriteString("work", entry.Work);
        json.WriteString("volume", entry.Volume);
        json.WriteString("section", entry.Section);
        json.WriteString("day", entry.Day);
        json.WriteString("date", entry.Date);
        json.WriteString("quotation", entry.Quotation);
        json.WriteString("agreement", Words.Of(entry.Agreement));
        json.WriteString("note", entry.Note);
        json.WriteBoolean("checked", entry.Checked);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>The range that a slot or, inside one, the covering slot spans; every segment of it gives the same.</summary>
    private static string? RangeOf(
        Dictionary<Locus, Segment> byLocus,
        Segment segment,
        Translation translation
    )
    {
        var first = translation.Within ?? segment.Locus;
        var slot = translation.Within is null
            ? translation
            : byLocus
                .GetValueOrDefault(first)
                ?.Translations.FirstOrDefault(t => t.Language == translation.Language);
        return slot?.Range is { } last ? $"{first}–{last}" : null;
    }

    private static string StatusWord(SlotStatus status) =>
        status switch
        {
            SlotStatus.Empty => "empty",
            SlotStatus.Done => "done",
            SlotStatus.Check => "check",
            _ => "stale",
        };

    private static string ActionWord(ApparatusAction action) =>
        action switch
        {
            ApparatusAction.Split => "split",
            ApparatusAction.Join => "join",
            ApparatusAction.Close => "close",
            ApparatusAction.Classify => "classify",
            ApparatusAction.Emend => "emend",
            ApparatusAction.Punctuate => "punctuate",
            ApparatusAction.Variant => "variant",
            _ => "accept",
        };
}
