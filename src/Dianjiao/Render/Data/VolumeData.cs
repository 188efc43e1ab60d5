using System.Text.Json.Serialization;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model;
using Parallel = Dianjiao.Model.Parallel;

namespace Dianjiao.Render.Data;

/// <summary>
/// A volume as <c>edition.json</c> gives it. Names, order and types of what stands here are part of the public promise
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

/// <param name="Of">The heading that a detail or commentary belongs to.</param>
/// <param name="Received">As in the file.</param>
/// <param name="Base">Its characters without marks.</param>
/// <param name="Reading">The punctuated text with emendations made.</param>
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
            segment.Of?.ToString(),
            SpanData.From(segment.Span),
            volume.Years[segment.Year].Label,
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

/// <summary>Lines and columns from 1; columns in code points.</summary>
public sealed record SpanData(int Line, int Column, int EndLine, int EndColumn)
{
    public static SpanData From(SourceSpan span) =>
        new(span.From.Line, span.From.Column, span.To.Line, span.To.Column);
}

/// <param name="From">Year, month and day of the Julian calendar.</param>
/// <param name="Inherited">The text gives it before, not here.</param>
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

/// <param name="Range">The segments that it spans, where they are several: 41.2–41.4.</param>
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

    /// <summary>The range that a slot or, inside one, the covering slot spans; every segment of it gives the same.</summary>
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

public sealed record ReadingData(string Witness, string? Text);

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
