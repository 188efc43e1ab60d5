using System.Collections.Immutable;
using System.Net;
using Dianjiao.Base;
using Dianjiao.Model;
using Dianjiao.Render.Pages;

namespace Dianjiao.Render.Print;

/// <summary>
/// What hangs on a segment's reading, by place: the number of characters and marks of the reading that stand before it.
/// </summary>
internal sealed class ReadingMarks
{
    // In characters. A longer name may be parted from the number of a note on it.
    private const int LongestBoundName = 8;

    private readonly string?[] before;
    private readonly string?[] after;
    private readonly List<Note>?[] notes;
    private readonly NameMention?[] beginning;
    private readonly NameMention?[] ending;

    /// <param name="prefix">Of the ids, which must be unique through all volumes.</param>
    public ReadingMarks(Segment segment, string prefix)
    {
        var places = Places(segment.Tokens);
        before = new string?[places[^1] + 1];
        after = new string?[places[^1] + 1];
        notes = new List<Note>?[places[^1] + 1];
        beginning = new NameMention?[places[^1] + 1];
        ending = new NameMention?[places[^1] + 1];
        foreach (var entry in segment.Apparatus)
        {
            Mark(entry.Id, Span(segment, entry, places));
        }

        foreach (var parallel in segment.Parallels)
        {
            // It stands below the line where its words end, as they may be a whole passage: at the first line it would
            // crowd the notes there.
            var (from, to) = parallel.Lemma is { } lemma
                ? Span(segment, lemma, places)
                : (0, places[^1]);
            before[from] += $"<i class=\"mk\" data-b=\"{Key(parallel.Id)}\"></i>";
            after[to] +=
                $"<i class=\"mk\" data-a=\"{Key(parallel.Id)}\" data-z=\"{Key(parallel.Id)}\"></i>";
        }

        foreach (var note in segment.Notes)
        {
            var place = note.Lemma is { } lemma
                ? ReferencePlaces.After(segment.Tokens, lemma)
                : ReferencePlaces.AtEnd(segment.Tokens);
            (notes[places[place]] ??= []).Add(note);
        }

        foreach (var mention in segment.Mentions)
        {
            var name = mention with { Start = places[mention.Start], End = places[mention.End] };
            if (name.Start < name.End)
            {
                beginning[name.Start] = name;
                ending[name.End] = name;
            }
        }

        void Mark(string id, (int From, int To) span)
        {
            var key = Key(id);
            before[span.From] += $"<i class=\"mk\" data-a=\"{key}\"></i>";
            after[span.To] += $"<i class=\"mk\" data-z=\"{key}\"></i>";
        }

        string Key(string id) => WebUtility.HtmlEncode(prefix + id);
    }

    public string? Before(int place) => before[place];

    public string? After(int place) => after[place];

    public IReadOnlyList<Note>? Notes(int place) => notes[place];

    public NameMention? NameAt(int place) => beginning[place];

    public NameMention? NameEndingAt(int place) => ending[place];

    /// <summary>Whether a name and the number of a note on its end are kept on one line as a whole.</summary>
    public bool Binds(NameMention name) =>
        notes[name.End] is not null
        && name.End - name.Start <= LongestBoundName
        && notes.AsSpan()[(name.Start + 1)..name.End].IndexOfAnyExcept((List<Note>?)null) < 0;

    /// <summary>For each token, and for the end, the number of tokens before it that are read.</summary>
    private static int[] Places(ImmutableArray<Token> tokens)
    {
        var places = new int[tokens.Length + 1];
        for (var i = 0; i < tokens.Length; i++)
        {
            places[i + 1] = places[i] + (tokens[i].IsRead ? 1 : 0);
        }

        return places;
    }

    private static (int From, int To) Span(Segment segment, ApparatusEntry entry, int[] places)
    {
        var tokens = segment.Tokens;
        if (entry.Lemma is not { } lemma)
        {
            return entry.Action is ApparatusAction.Close or ApparatusAction.Join
                ? (places[^1], places[^1])
                : (0, 0);
        }

        var span = Span(segment, lemma, places);
        return entry.Action is ApparatusAction.Split or ApparatusAction.Classify
            ? (span.From, span.From)
            : span;
    }

    private static (int From, int To) Span(Segment segment, CharacterRange lemma, int[] places)
    {
        var from = places[ReferencePlaces.Before(segment.Tokens, lemma)];
        return (from, Math.Max(from, places[ReferencePlaces.After(segment.Tokens, lemma)]));
    }
}
