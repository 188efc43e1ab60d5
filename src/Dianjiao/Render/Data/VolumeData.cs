using System.Text.Json.Serialization;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model;
using Parallel = Dianjiao.Model.Parallel;

namespace Dianjiao.Render.Data;

/// <summary>
/// A volume in the form of <c>edition.json</c>. Names, order and types of all members are a public interface
/// (<c>docs/interface.md</c>).
/// </summary>
public sealed record VolumeData(string Volume, IReadOnlyList<SegmentData> Segments)
{
    public static VolumeData From(Volume volume)
    {
        var byLocus = volume.Segments.ToDictionary(s => s.Locus);
        return new VolumeData(
            volume.Name,
            [.. volume.Segments.Select(s => SegmentData.From(s, volume, byLocus))]
        );
    }
}

/// <summary>A segment in the form of <c>edition.json</c>.</summary>
/// <param name="Of">The locus of the heading to which a detail or commentary belongs; otherwise null.</param>
/// <param name="Span">The place of the segment in the received text.</param>
/// <param name="Year">The names of its year; empty before the first year that the text names.</param>
/// <param name="Received">The text as it is in the file.</param>
/// <param name="Base">The characters of the text, without marks.</param>
/// <param name="Reading">The punctuated text with emendations made.</param>
/// <param name="Translations">The translations by their languages.</param>
public sealed record SegmentData(
    string Locus,
    string Kind,
    IReadOnlyList<string> Aliases,
    string? Of,
    SpanData Span,
    string Year,
    IReadOnlyList<DateData> Dates,
    string Received,
    string Base,
    string Reading,
    IReadOnlyDictionary<string, TranslationData> Translations,
    IReadOnlyList<NoteData> Notes,
    IReadOnlyList<ApparatusData> Apparatus,
    IReadOnlyList<ParallelData> Parallels
)
{
    public static SegmentData From(
        Segment segment,
        Volume volume,
        IReadOnlyDictionary<Locus, Segment> byLocus
    ) =>
        new(
            segment.Locus.ToString(),
            SeedWords.Of(segment.Kind),
            [.. segment.Aliases.Select(a => a.ToString())],
            segment.Heading?.ToString(),
            SpanData.From(segment.Span),
            volume.Years[segment.YearIndex].Label,
            [.. segment.Dates.Select(DateData.Of)],
            segment.Received,
            segment.Base,
            segment.Reading,
            new OrderedDictionary<string, TranslationData>(
                segment.Translations.Select(t =>
                    KeyValuePair.Create(t.Language, TranslationData.From(t, segment, byLocus))
                )
            ),
            [.. segment.Notes.Select(NoteData.From)],
            [.. segment.Apparatus.Select(ApparatusData.From)],
            [.. segment.Parallels.Select(ParallelData.From)]
        );
}

/// <summary>A place in a file. Lines and columns count from 1; columns count code points.</summary>
public sealed record SpanData(int Line, int Column, int EndLine, int EndColumn)
{
    public static SpanData From(SourceSpan span) =>
        new(span.From.Line, span.From.Column, span.To.Line, span.To.Column);
}

/// <summary>A date in a segment.</summary>
/// <param name="Text">The date in the words of the text.</param>
/// <param name="From">The first day, as year, month and day of the Julian calendar; null when it is unknown.</param>
/// <param name="To">The last day, in the same form; null when it is unknown.</param>
/// <param name="Calendar">The calendar of both days: julian.</param>
/// <param name="Inherited">True if the text gives the date earlier and not here.</param>
public sealed record DateData(
    string Text,
    string? From,
    string? To,
    string Calendar,
    string Certainty,
    bool Inherited
)
{
    public static DateData Of(SegmentDate date) =>
        new(date.Text, date.From, date.To, "julian", date.Certainty, date.Inherited);
}

/// <summary>A translation of a segment.</summary>
/// <param name="Status">The status: empty, done, check or stale.</param>
/// <param name="Range">The segments that it covers where there are several: 41.2–41.4; otherwise null.</param>
/// <param name="Text">The translation, in Markdown.</param>
public sealed record TranslationData(string Status, string? Range, string Text)
{
    public static TranslationData From(
        Translation translation,
        Segment segment,
        IReadOnlyDictionary<Locus, Segment> byLocus
    ) =>
        new(
            StatusWord(translation.Status),
            RangeOf(translation, segment, byLocus),
            translation.Markdown
        );

    /// <summary>
    /// Returns the range that a slot covers or, for a segment within another one's slot, the range of that slot; so all
    /// its segments have the same range.
    /// </summary>
    private static string? RangeOf(
        Translation translation,
        Segment segment,
        IReadOnlyDictionary<Locus, Segment> byLocus
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
}

/// <summary>A note in the form of <c>edition.json</c>.</summary>
/// <param name="Text">The note, in Markdown.</param>
public sealed record NoteData(
    string Id,
    string Kind,
    string Series,
    string Lang,
    string Lemma,
    string Text
)
{
    public static NoteData From(Note note) =>
        new(note.Id, "note", note.Series, note.Language, note.LemmaText, note.Markdown);
}

/// <summary>An apparatus entry in the form of <c>edition.json</c>.</summary>
public sealed record ApparatusData(
    string Id,
    string Action,
    string? Kind,
    string? Received,
    string? Reading,
    IReadOnlyList<ReadingData> Readings,
    string? Code,
    string? Reason,
    IReadOnlyList<string> Witnesses,
    string? Certainty,
    string? Responsibility
)
{
    public static ApparatusData From(ApparatusEntry entry) =>
        new(
            entry.Id,
            ActionWord(entry.Action),
            entry.Kind is { } kind ? SeedWords.Of(kind) : null,
            entry.Received,
            entry.Reading,
            [.. entry.Readings.Select(r => new ReadingData(r.Witness, r.Text))],
            entry.Code.Length == 0 ? null : entry.Code,
            entry.Basis.Reason,
            entry.Basis.Witnesses,
            entry.Basis.Certainty is { } certainty ? SeedWords.Of(certainty) : null,
            entry.Basis.Responsibility
        );

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

/// <summary>A reading of a witness.</summary>
public sealed record ReadingData(string Witness, string? Text);

/// <summary>A passage of another work in the form of <c>edition.json</c>.</summary>
public sealed record ParallelData(
    string Id,
    string Lemma,
    string Work,
    string? Volume,
    string? Section,
    string? Day,
    string? Date,
    string? Quotation,
    string Agreement,
    string? Note,
    bool Checked
)
{
    public static ParallelData From(Parallel parallel) =>
        new(
            parallel.Id,
            parallel.LemmaText,
            parallel.Entry.Work,
            parallel.Entry.Volume,
            parallel.Entry.Section,
            parallel.Entry.Day,
            parallel.Entry.Date,
            parallel.Entry.Quotation,
            SeedWords.Of(parallel.Entry.Agreement),
            parallel.Entry.Note,
            parallel.Entry.Checked
        );
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Serialization
)]
[JsonSerializable(typeof(VolumeData))]
internal sealed partial class VolumeJson : JsonSerializerContext;
