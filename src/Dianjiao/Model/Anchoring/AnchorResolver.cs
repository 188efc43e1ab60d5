using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model.Anchoring;

/// <summary>
/// Resolves a locus and a quotation to a segment and a stretch of it. A lemma at a locus without a letter is sought in
/// every segment that begins on the line, so that no later split breaks an anchor.
/// </summary>
public sealed class AnchorResolver
{
    private readonly BaseText text;
    private readonly QuoteFinder quotes;
    private readonly string volume;
    private readonly ImmutableArray<Block> blocks;
    private readonly ImmutableArray<CharacterRange> bodies;
    private readonly int[] all;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<Locus, int> byLocus = [];
    private readonly Dictionary<string, List<int>> byReference = [];

    /// <param name="bodies">The characters of each block's body.</param>
    public AnchorResolver(
        BaseText text,
        QuoteFinder quotes,
        string volume,
        ImmutableArray<Block> blocks,
        ImmutableArray<CharacterRange> bodies,
        DiagnosticBag diagnostics
    )
    {
        this.text = text;
        this.quotes = quotes;
        this.volume = volume;
        this.blocks = blocks;
        this.bodies = bodies;
        all = [.. Enumerable.Range(0, bodies.Length)];
        this.diagnostics = diagnostics;
        for (var i = 0; i < blocks.Length; i++)
        {
            foreach (var locus in blocks[i].Aliases.Prepend(blocks[i].Locus))
            {
                byLocus[locus] = i;
                if (!byReference.TryGetValue(locus.Reference, out var list))
                {
                    byReference[locus.Reference] = list = [];
                }

                if (list.Count == 0 || list[^1] != i)
                {
                    list.Add(i);
                }
            }
        }
    }

    /// <summary>
    /// Returns the index of the segment at a locus or an alias; null when there is none, which is not reported.
    /// </summary>
    public int? Find(Locus locus) => byLocus.TryGetValue(locus, out var index) ? index : null;

    /// <summary>
    /// Returns the index of the segment at a locus or an alias; if there is none, reports that at the place that names
    /// it, and returns null.
    /// </summary>
    public int? Require(Locus locus, SourceSpan span)
    {
        if (Find(locus) is { } index)
        {
            return index;
        }

        var hint =
            locus.Volume != volume ? $"loci of this volume begin with {volume}."
            : byReference.TryGetValue(locus.Reference, out var list)
                ? $"on this line there is {string.Join(", ", list.Select(i => blocks[i].Locus))}"
            : $"line {locus.Reference} of the text is empty or does not exist"
                + (blocks.IsEmpty ? "" : $"; the last segment is {blocks[^1].Locus}");
        diagnostics.Add(
            Codes.NoSuchLocus,
            span,
            $"there is no segment {locus}",
            hint,
            locus.ToString()
        );
        return null;
    }

    /// <summary>
    /// Returns the segment and the range of the quoted characters in it; null after an error, which is reported.
    /// </summary>
    public (int Segment, CharacterRange Characters)? Resolve(
        Locus locus,
        Quote quote,
        SourceSpan span
    )
    {
        var candidates =
            locus.Letter.Length == 0
            && locus.Volume == volume
            && byReference.TryGetValue(locus.Reference, out var list)
                ? list
            : Require(locus, span) is { } single ? [single]
            : null;
        if (candidates is null)
        {
            return null;
        }

        // The segments of a line stand directly one after the other.
        var hull = new CharacterRange(bodies[candidates[0]].Start, bodies[candidates[^1]].End);
        if (
            quotes.Find(
                hull,
                quote,
                locus.ToString(),
                diagnostics,
                place => SegmentOf(place, candidates) is not null,
                words => Elsewhere(words, candidates[0])
            )
            is not { } range
        )
        {
            return null;
        }

        var segment = SegmentOf(range, candidates)!.Value;
        var start = bodies[segment].Start;
        return (segment, new CharacterRange(range.Start - start, range.End - start));
    }

    /// <summary>
    /// Returns the segment, out of some in their order, whose body holds all of a stretch; null when none does.
    /// </summary>
    private int? SegmentOf(CharacterRange stretch, IReadOnlyList<int> candidates)
    {
        var index = Ordered.First(candidates.Count, i => bodies[candidates[i]].End >= stretch.End);
        return index < candidates.Count && bodies[candidates[index]].Start <= stretch.Start
            ? candidates[index]
            : null;
    }

    /// <summary>
    /// Names the nearest segment that has the words: a repair that was made or undone has moved them. Null when none
    /// has.
    /// </summary>
    private string? Elsewhere(int[] words, int home)
    {
        if (words.Length < 2)
        {
            return null;
        }

        var nearest = quotes
            .PlacesElsewhere(words)
            .Select(place => SegmentOf(place, all))
            .OfType<int>()
            .OrderBy(i => Math.Abs(i - home))
            .Cast<int?>()
            .FirstOrDefault();
        return nearest is { } segment
            ? $"the words stand in {blocks[segment].Locus}; if they are meant there, write that locus"
            : null;
    }
}
