using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.BrowserTests;

/// <summary>An edition to be laid out: the given one with as many notes as a test needs, and translations in every state.</summary>
internal sealed class SampleEdition
{
    private readonly int notesEach;
    private readonly int noteLength;
    private readonly ImmutableArray<string> languages;
    private int noteNumber;

    private SampleEdition(int notesEach, int noteLength, ImmutableArray<string> languages)
    {
        this.notesEach = notesEach;
        this.noteLength = noteLength;
        this.languages = languages;
    }

    /// <param name="notesEach">On each segment, about.</param>
    /// <param name="noteLength">In characters.</param>
    /// <param name="languages">Of the translations; without any the volume has no lane but the Chinese ones.</param>
    public static Edition Of(
        Edition edition,
        int notesEach,
        int noteLength,
        params string[] languages
    )
    {
        var sample = new SampleEdition(notesEach, noteLength, [.. languages]);
        var volume = edition.Volumes[0];
        return edition with
        {
            Settings = edition.Settings with
            {
                Translations = [.. languages.Select(l => new TranslationLane(l, l))],
            },
            Volumes =
            [
                volume with
                {
                    Segments = [.. volume.Segments.Select(sample.Of)],
                    Languages = [.. languages],
                },
            ],
            Names = [],
            Pages = [],
        };
    }

    private Segment Of(Segment segment, int number) =>
        segment with
        {
            Translations = [.. languages.Select(l => Translation(l, segment, number))],
            Notes = Notes(segment, number),
            Parallels = [],
            Mentions = [],
        };

    private static Translation Translation(string language, Segment segment, int number)
    {
        if (number % 31 == 30)
        {
            return new Translation(language, SlotStatus.Empty, null, null, "", null);
        }

        var own = segment.Translations.FirstOrDefault(t => t.Language == language)?.Markdown;
        var status =
            number % 29 == 28 ? SlotStatus.Stale
            : number % 37 == 5 ? SlotStatus.Check
            : SlotStatus.Done;
        return new Translation(
            language,
            status,
            null,
            null,
            own ?? SampleWords.Prose(number, segment.Reading.Length * 4),
            segment.Span
        );
    }

    private ImmutableArray<Note> Notes(Segment segment, int number)
    {
        var points = CodePoints.Of(segment.Base).ToArray();
        var notes = ImmutableArray.CreateBuilder<Note>();
        // Notes need words to hang on: of a short passage there are few.
        var count = Math.Min(notesEach + (number % 3) - 1, points.Length / 6);
        for (var i = 0; i < count; i++)
        {
            var start = points.Length * i / count;
            var end = Math.Min(start + 2 + (i % 2), points.Length);
            noteNumber++;
            notes.Add(
                new Note(
                    $"n{noteNumber}",
                    "notes",
                    "en",
                    noteNumber,
                    segment.Locus,
                    new CharacterRange(start, end),
                    CodePoints.ToText(points.AsSpan()[start..end]),
                    SampleWords.Note(noteNumber, noteLength),
                    segment.Span
                )
            );
        }

        return notes.ToImmutable();
    }
}
