using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Model;
using Dianjiao.Model.Anchoring;

namespace Dianjiao.Slots;

/// <summary>The text of a volume as slots quote it, with ways to find a quotation's segments.</summary>
public sealed class SlotSource
{
    private readonly Lazy<SegmentKeys> keys;
    private readonly Lazy<SegmentKeys> characterKeys;
    private readonly Lazy<Dictionary<string, FreeSegments>> bySentence;

    public SlotSource(Volume volume)
    {
        Text = new QuotedText(
            volume.Text,
            [
                .. volume.Segments.Select(s => new QuotedSegment(
                    s.Locus,
                    s.Aliases,
                    s.Characters,
                    s.Tokens
                )),
            ]
        );
        keys = new(() => KeysBy(GuardComparison.Key));
        characterKeys = new(() => KeysBy(GuardComparison.CharacterKey));
        bySentence = new(SentenceKeys);
    }

    public QuotedText Text { get; }

    public int Count => Text.Count;

    public Locus Locus(int segment) => Text.Locus(segment);

    /// <summary>Returns the segment at a locus or an alias; null when there is none.</summary>
    public int? Find(Locus locus) => Text.Find(locus);

    public string Guard(int first, int last) => Text.Guard(first, last);

    public ImmutableArray<string> Sentences(int segment) => Text.Sentences(segment);

    /// <summary>
    /// Returns the guard as a file quotes it: one line for each line of the received text, or one for a sentence.
    /// </summary>
    public ImmutableArray<string> GuardLines(int first, int last, int? sentence) =>
        Text.Lines(new QuotePlace(first, last, sentence));

    /// <summary>
    /// Returns the first run of segments, none of them taken, that the guard quotes in full; null when there is none.
    /// </summary>
    /// <param name="onlyOne">True if the run may have only one segment.</param>
    /// <param name="ignoreMarks">True if the punctuation marks may differ.</param>
    public (int First, int Last)? FindRun(
        string guard,
        bool onlyOne,
        bool ignoreMarks,
        Func<int, bool> isTaken
    )
    {
        var wanted = ignoreMarks ? GuardComparison.CharacterKey(guard) : GuardComparison.Key(guard);
        return wanted.Length == 0
            ? null
            : (ignoreMarks ? characterKeys : keys).Value.Find(wanted, onlyOne, isTaken);
    }

    /// <summary>Returns the segments that are not taken and may have all of these sentences, in order.</summary>
    public IEnumerable<int> SegmentsWith(IEnumerable<string> sentences, Func<int, bool> isTaken) =>
        sentences
            .Select(s => bySentence.Value.GetValueOrDefault(GuardComparison.Key(s)))
            .MinBy(s => s?.Count ?? 0)
            ?.All(isTaken)
        ?? [];

    private SegmentKeys KeysBy(Func<string, string> key) =>
        new(Enumerable.Range(0, Count).Select(i => key(Text.Guard(i))));

    private Dictionary<string, FreeSegments> SentenceKeys()
    {
        var found = new Dictionary<string, FreeSegments>(StringComparer.Ordinal);
        for (var i = 0; i < Count; i++)
        {
            foreach (var key in Sentences(i).Select(GuardComparison.Key).Distinct())
            {
                if (!found.TryGetValue(key, out var segments))
                {
                    found[key] = segments = new FreeSegments();
                }

                segments.Add(i);
            }
        }

        return found;
    }
}
