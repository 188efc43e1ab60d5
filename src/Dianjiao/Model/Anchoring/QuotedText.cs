using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model.Anchoring;

/// <summary>
/// The text that guards quote: the segments of a volume, each with the received characters under the edition's
/// punctuation. The model and <c>slots</c> both use it, so that they take the same words for the source.
/// </summary>
public sealed class QuotedText
{
    private readonly BaseText text;
    private readonly ImmutableArray<QuotedSegment> segments;
    private readonly Dictionary<Locus, int> byLocus = [];
    private readonly string?[] guards;
    private readonly ImmutableArray<string>?[] sentences;
    private readonly Lazy<TextRuns> runs;
    private readonly Lazy<HashSet<int>> characters;

    public QuotedText(BaseText text, ImmutableArray<QuotedSegment> segments)
    {
        this.text = text;
        this.segments = segments;
        guards = new string?[segments.Length];
        sentences = new ImmutableArray<string>?[segments.Length];
        for (var i = 0; i < segments.Length; i++)
        {
            foreach (var locus in segments[i].Aliases.Prepend(segments[i].Locus))
            {
                byLocus[locus] = i;
            }
        }

        runs = new Lazy<TextRuns>(() =>
            new TextRuns([
                .. Enumerable
                    .Range(0, segments.Length)
                    .Select(i => GuardComparison.CharacterKey(Guard(i))),
            ])
        );
        characters = new Lazy<HashSet<int>>(() =>
            [.. segments.SelectMany(s => s.Tokens).Select(t => t.CodePoint)]
        );
    }

    public int Count => segments.Length;

    public Locus Locus(int segment) => segments[segment].Locus;

    /// <summary>Returns the segment at a locus or an alias; null when there is none.</summary>
    public int? Find(Locus locus) => byLocus.TryGetValue(locus, out var index) ? index : null;

    /// <summary>Returns the place of an entry; null when it is gone.</summary>
    public QuotePlace? PlaceOf(Entry entry) =>
        Find(entry.From) is { } first
        && (entry.To is { } to ? Find(to) : first) is { } last
        && first <= last
            ? new QuotePlace(first, last, entry.Sentence)
            : null;

    public string Guard(int segment) =>
        guards[segment] ??= CodePoints.ToText([
            .. segments[segment]
                .Tokens.Where(t => t.IsMark ? t.IsRead : t.IsReceived)
                .Select(t => t.CodePoint),
        ]);

    public string Guard(int first, int last) =>
        string.Concat(Enumerable.Range(first, last - first + 1).Select(i => Guard(i)));

    public ImmutableArray<string> Sentences(int segment) =>
        sentences[segment] ??= SentenceGuards.Of(segments[segment].Tokens);

    /// <summary>True if these characters stand together somewhere in the volume, not counting marks.</summary>
    public bool HasRun(string characterKey) => runs.Value.Has(characterKey);

    /// <summary>True if the volume has the character anywhere, as received or as read.</summary>
    public bool HasCharacter(int codePoint) => characters.Value.Contains(codePoint);

    /// <summary>
    /// Returns the guard as a file quotes it: one line for each line of the received text, or one for a sentence.
    /// </summary>
    /// <returns>The lines; empty when the segment has no such sentence.</returns>
    public ImmutableArray<string> Lines(QuotePlace place) =>
        place.Sentence is not { } n
            ? [.. segments[place.First..(place.Last + 1)].SelectMany(LinesOf)]
        : n >= 1 && n <= Sentences(place.First).Length ? [Sentences(place.First)[n - 1]]
        : [];

    private IEnumerable<string> LinesOf(QuotedSegment segment)
    {
        var lines = new List<StringBuilder> { new() };
        var line = LineOf(segment.Characters.Start);
        foreach (var token in segment.Tokens.Where(t => t.IsMark ? t.IsRead : t.IsReceived))
        {
            if (
                !token.IsMark
                && LineOf(segment.Characters.Start + token.At) is var own
                && own != line
            )
            {
                line = own;
                lines.Add(TakeOpening(lines[^1]));
            }

            lines[^1].Append(new Rune(token.CodePoint));
        }

        return lines.Select(l => l.ToString()).Where(l => l.Length > 0);
    }

    /// <summary>Takes the opening marks off the end of a line: they belong to the first word of the next.</summary>
    private static StringBuilder TakeOpening(StringBuilder line)
    {
        var at = line.Length;
        while (
            at > 0
            && char.GetUnicodeCategory(line[at - 1])
                is UnicodeCategory.OpenPunctuation
                    or UnicodeCategory.InitialQuotePunctuation
        )
        {
            at--;
        }

        var taken = new StringBuilder(line.ToString(at, line.Length - at));
        line.Length = at;
        return taken;
    }

    private int LineOf(int character) =>
        Math.Max(
            Ordered.First(text.Lines.Length, i => text.Lines[i].FirstCharacter > character) - 1,
            0
        );
}
