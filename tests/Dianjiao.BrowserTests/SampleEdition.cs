using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.BrowserTests;

/// <summary>An edition to be laid out: the real text, with as many notes as a test needs.</summary>
internal sealed class SampleEdition
{
    private readonly SourceFile file;
    private readonly int notesEach;
    private readonly int noteLength;
    private readonly ImmutableArray<string> languages;
    private readonly Dictionary<string, string> english;
    private int noteNumber;
    private int entryNumber;

    private SampleEdition(
        SourceFile file,
        int notesEach,
        int noteLength,
        ImmutableArray<string> languages
    )
    {
        this.file = file;
        this.notesEach = notesEach;
        this.noteLength = noteLength;
        this.languages = languages;
        english = SampleTranslation.Read();
    }

    /// <param name="notesEach">On each segment, about.</param>
    /// <param name="noteLength">In characters.</param>
    /// <param name="languages">Of the translations; without any the volume has no lane but the Chinese ones.</param>
    public static Edition Build(int notesEach, int noteLength, params string[] languages)
    {
        var path = Path.Combine(Repository.Root, "seeds", "041", "text.txt");
        var diagnostics = new DiagnosticBag();
        var file = SourceFile.Decode("seeds/041/text.txt", File.ReadAllBytes(path), diagnostics)!;
        var sample = new SampleEdition(file, notesEach, noteLength, [.. languages]);
        var settings = EditionSettings.Default("西夏書事") with
        {
            TitleTranslated = "A Record of Western Xia",
            Author = "吳廣成",
            AuthorTranslated = "Wu Guangcheng",
            Translations = [.. languages.Select(l => new TranslationLane(l, l))],
        };
        return new Edition(settings, [sample.Volume(BaseReader.Read(file, diagnostics))], [], []);
    }

    private Volume Volume(BaseText text)
    {
        var segments = ImmutableArray.CreateBuilder<Segment>();
        var years = ImmutableArray.CreateBuilder<YearSection>();
        Locus? heading = null;
        var month = "";
        var entry = 0;
        foreach (var passage in SampleText.Read(file))
        {
            if (passage.Kind == SegmentKind.Heading)
            {
                heading = passage.Locus;
                if (SampleText.Year(passage.Text) is { Length: > 0 } year)
                {
                    Close(years, segments.Count);
                    years.Add(new YearSection(year, [], 1218 + years.Count, [], segments.Count, 0));
                }

                var named = SampleText.Month(passage.Text);
                (month, entry) =
                    named.Length > 0 && named != month ? (named, 1) : (month, entry + 1);
            }

            segments.Add(Segment(passage, heading, years.Count - 1, month, entry));
        }

        Close(years, segments.Count);
        var all = segments.ToImmutable();
        return new Volume(
            "41",
            "041",
            "卷四十一",
            text,
            all,
            years.ToImmutable(),
            [.. all.SelectMany(s => s.Apparatus)],
            languages
        );
    }

    private static void Close(ImmutableArray<YearSection>.Builder years, int end)
    {
        if (years.Count > 0)
        {
            years[^1] = years[^1] with { End = end };
        }
    }

    private Segment Segment(
        SamplePassage passage,
        Locus? heading,
        int year,
        string month,
        int entry
    )
    {
        var aside = passage.Kind == SegmentKind.Commentary;
        var body = aside ? passage.Text[3..^1] : passage.Text;
        var line = file.Offset(passage.Locus.LineNumber, 1);
        var span = file.Span(line, line + CodePoints.Count(passage.Text));
        var seed = passage.Locus.LineNumber;
        var emends = seed % 7 == 6;
        var (tokens, characters) = Tokens(body, emends ? 1 : -1);
        return new Segment
        {
            Locus = passage.Locus,
            Kind = passage.Kind,
            Aliases = passage.Alias is { } alias ? [alias] : [],
            Of = passage.Kind == SegmentKind.Heading ? null : heading,
            Span = span,
            Opening = aside ? "〈按：" : "",
            Closing = aside ? "〉" : "",
            Received = passage.Text,
            Characters = new CharacterRange(0, characters),
            Tokens = tokens,
            Year = year,
            MonthLabel = month,
            DateLabel = SampleText.Month(passage.Text),
            EntryInMonth = entry,
            Dates = [],
            Translations =
            [
                .. languages.Select(language => Translation(language, passage, body, span)),
            ],
            Notes = Notes(passage, body, characters, span),
            Apparatus = Apparatus(passage, body, emends, span),
            Parallels = [],
        };
    }

    // An emendation changes one character; −1 stands for none.
    private static (ImmutableArray<Token> Tokens, int Characters) Tokens(string body, int emended)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var at = 0;
        foreach (var codePoint in CodePoints.Of(body))
        {
            if (PunctuationMarks.IsMark(codePoint))
            {
                tokens.Add(new Token(codePoint, TokenOrigin.Both, true, at));
                continue;
            }

            var changed = at == emended;
            tokens.Add(
                new Token(codePoint, changed ? TokenOrigin.Received : TokenOrigin.Both, false, at++)
            );
            if (changed)
            {
                tokens.Add(new Token('甯', TokenOrigin.Emended, false, at));
            }
        }

        return (tokens.ToImmutable(), at);
    }

    private Translation Translation(
        string language,
        SamplePassage passage,
        string body,
        SourceSpan span
    )
    {
        var seed = passage.Locus.LineNumber;
        if (seed % 31 == 30)
        {
            return new Translation(language, SlotStatus.Empty, null, null, "", null);
        }

        var text = english.GetValueOrDefault(passage.Locus.ToString());
        var status =
            seed % 29 == 28 ? SlotStatus.Stale
            : seed % 37 == 5 ? SlotStatus.Check
            : SlotStatus.Done;
        return new Translation(
            language,
            status,
            null,
            null,
            text ?? SampleWords.Prose(seed, body.Length * 4),
            span
        );
    }

    private ImmutableArray<Note> Notes(
        SamplePassage passage,
        string body,
        int characters,
        SourceSpan span
    )
    {
        var points = Characters(body);
        var notes = ImmutableArray.CreateBuilder<Note>();
        var seed = passage.Locus.LineNumber;
        var count = notesEach + (seed % 3) - 1;
        for (var i = 0; i < count && characters > 6; i++)
        {
            var start = characters * i / count;
            var lemma = new CharacterRange(start, Math.Min(start + 2 + (i % 2), characters));
            noteNumber++;
            notes.Add(
                new Note(
                    $"n{noteNumber}",
                    "notes",
                    "en",
                    noteNumber,
                    passage.Locus,
                    lemma,
                    CodePoints.ToText(points.AsSpan()[lemma.Start..lemma.End]),
                    SampleWords.Note(noteNumber, noteLength),
                    span
                )
            );
        }

        return notes.ToImmutable();
    }

    private ImmutableArray<ApparatusEntry> Apparatus(
        SamplePassage passage,
        string body,
        bool emends,
        SourceSpan span
    )
    {
        var entries = ImmutableArray.CreateBuilder<ApparatusEntry>();
        var basis = new Basis(
            "金史 113 and 134 have the form here restored.",
            ["金史 113"],
            Certainty.Probable,
            null,
            span
        );
        if (passage.Locus.Letter.Length > 0)
        {
            entries.Add(Entry(ApparatusAction.Split, null, passage, null, "", "", basis));
        }

        if (emends)
        {
            var received = CodePoints.ToText(Characters(body).AsSpan().Slice(1, 1));
            entries.Add(
                Entry(
                    ApparatusAction.Emend,
                    EmendationKind.Conversion,
                    passage,
                    new CharacterRange(1, 2),
                    received,
                    "甯",
                    basis
                )
            );
        }
        else if (passage.Locus.LineNumber % 5 == 3)
        {
            var lemma = CodePoints.ToText(Characters(body).AsSpan()[..2]);
            entries.Add(
                Entry(
                    ApparatusAction.Variant,
                    null,
                    passage,
                    new CharacterRange(0, 2),
                    lemma,
                    lemma,
                    basis
                ) with
                {
                    Readings = [new Reading("金史 15", "趙防"), new Reading("金史 134", "趙防")],
                }
            );
        }

        return entries.ToImmutable();
    }

    private ApparatusEntry Entry(
        ApparatusAction action,
        EmendationKind? kind,
        SamplePassage passage,
        CharacterRange? lemma,
        string received,
        string reading,
        Basis basis
    )
    {
        entryNumber++;
        var id = string.Create(CultureInfo.InvariantCulture, $"a{entryNumber}");
        return new ApparatusEntry(
            id,
            entryNumber,
            action,
            kind,
            passage.Locus,
            lemma,
            received,
            reading,
            [],
            "",
            basis
        );
    }

    private static int[] Characters(string body) =>
        [.. CodePoints.Of(body).Where(c => !PunctuationMarks.IsMark(c))];
}
