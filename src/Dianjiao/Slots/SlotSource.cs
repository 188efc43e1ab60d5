using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Model.Anchoring;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Slots;

/// <summary>What slots quote: the segments of a volume, their guards and where each can be found again.</summary>
public sealed class SlotSource
{
    private readonly Volume volume;
    private readonly Dictionary<Locus, int> byLocus = [];
    private readonly string[] guards;
    private readonly string[] keys;
    private readonly string[] characterKeys;
    private readonly string text;
    private readonly ImmutableArray<string>?[] sentences;

    public SlotSource(Volume volume)
    {
        this.volume = volume;
        guards = [.. volume.Segments.Select(s => s.Guard)];
        keys = [.. guards.Select(GuardComparison.Key)];
        characterKeys = [.. guards.Select(GuardComparison.CharacterKey)];
        text = string.Concat(characterKeys);
        sentences = new ImmutableArray<string>?[guards.Length];
        for (var i = 0; i < guards.Length; i++)
        {
            foreach (var locus in volume.Segments[i].Aliases.Prepend(volume.Segments[i].Locus))
            {
                byLocus[locus] = i;
            }
        }
    }

    public int Count => guards.Length;

    public Locus Locus(int segment) => volume.Segments[segment].Locus;

    /// <summary>The segment at a locus or an alias; null when there is none.</summary>
    public int? Find(Locus locus) => byLocus.TryGetValue(locus, out var index) ? index : null;

    public string Guard(int first, int last) => string.Concat(guards[first..(last + 1)]);

    public ImmutableArray<string> Sentences(int segment) =>
        sentences[segment] ??= SentenceGuards.Of(volume.Segments[segment].Tokens);

    /// <summary>Whether these characters stand together in the volume, marks aside.</summary>
    public bool HasRun(string characterKey) =>
        text.Contains(characterKey, StringComparison.Ordinal);

    /// <summary>What an entry's guard should quote, a line for each line of the received text; none when its place is gone.</summary>
    public ImmutableArray<string> LinesAt(Entry entry) =>
        Find(entry.From) is not { } first || (entry.To is { } to ? Find(to) : first) is not { } last
            ? []
        : first > last || (entry.Sentence is { } n && (n < 1 || n > Sentences(first).Length)) ? []
        : GuardLines(first, last, entry.Sentence);

    /// <summary>
    /// The first run of segments, none of them taken, that the guard quotes in full; null when there is none.
    /// </summary>
    /// <param name="onlyOne">Only one segment will do.</param>
    /// <param name="ignoreMarks">Other marks will do.</param>
    public (int First, int Last)? FindRun(
        string guard,
        bool onlyOne,
        bool ignoreMarks,
        Func<int, bool> isTaken
    )
    {
        var parts = ignoreMarks ? characterKeys : keys;
        var wanted = ignoreMarks ? GuardComparison.CharacterKey(guard) : GuardComparison.Key(guard);
        if (wanted.Length == 0)
        {
            return null;
        }

        for (var first = 0; first < parts.Length; first++)
        {
            var length = 0;
            for (var last = first; last < parts.Length && !isTaken(last); last++)
            {
                var part = parts[last];
                if (
                    length + part.Length > wanted.Length
                    || string.CompareOrdinal(wanted, length, part, 0, part.Length) != 0
                )
                {
                    break;
                }

                length += part.Length;
                if (length == wanted.Length)
                {
                    return (first, last);
                }

                if (onlyOne)
                {
                    break;
                }
            }
        }

        return null;
    }

    /// <summary>The guard as a file quotes it: a line for each line of the received text, or one for a sentence.</summary>
    public ImmutableArray<string> GuardLines(int first, int last, int? sentence) =>
        sentence is { } n
            ? [Sentences(first)[n - 1]]
            : [.. volume.Segments[first..(last + 1)].SelectMany(LinesOf)];

    private IEnumerable<string> LinesOf(Segment segment)
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

    /// <summary>Opening marks at the end of a line belong to the first word of the next.</summary>
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

    private int LineOf(int character)
    {
        var lines = volume.Text.Lines;
        int low = 0,
            high = lines.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (lines[middle].FirstCharacter <= character)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
