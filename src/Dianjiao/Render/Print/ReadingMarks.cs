using System.Collections.Immutable;
using System.Net;
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
            var (from, to) = Span(segment, entry, places);
            var key = WebUtility.HtmlEncode(prefix + entry.Id);
            before[from] += $"<i class=\"mk\" data-a=\"{key}\"></i>";
            after[to] += $"<i class=\"mk\" data-z=\"{key}\"></i>";
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

        var from = places[ReferencePlaces.Before(tokens, lemma)];
        return entry.Action is ApparatusAction.Split or ApparatusAction.Classify
            ? (from, from)
            : (from, Math.Max(from, places[ReferencePlaces.After(tokens, lemma)]));
    }
}
