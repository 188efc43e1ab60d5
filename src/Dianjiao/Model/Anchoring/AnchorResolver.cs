using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model.Anchoring;

/// <summary>
/// Resolves a locus and a quotation to a segment and a stretch of it. A locus without a letter and with a lemma is
/// sought in every segment that begins on its line, so that no later split breaks an anchor.
/// </summary>
public sealed class AnchorResolver
{
    private readonly BaseText text;
    private readonly string volume;
    private readonly ImmutableArray<Block> blocks;
    private readonly ImmutableArray<CharacterRange> bodies;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<Locus, int> byLocus = [];
    private readonly Dictionary<string, List<int>> byReference = [];

    /// <param name="bodies">The characters of each block's body.</param>
    public AnchorResolver(
        BaseText text,
        string volume,
        ImmutableArray<Block> blocks,
        ImmutableArray<CharacterRange> bodies,
        DiagnosticBag diagnostics
    )
    {
        this.text = text;
        this.volume = volume;
        this.blocks = blocks;
        this.bodies = bodies;
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

                if (!list.Contains(i))
                {
                    list.Add(i);
                }
            }
        }
    }

    /// <summary>The index of the segment at a locus or an alias; null when there is none, which is not reported.</summary>
    public int? Find(Locus locus) => byLocus.TryGetValue(locus, out var index) ? index : null;

    /// <summary>The same; an absent segment is an error at the place that names it.</summary>
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

    /// <summary>The segment, and the quoted characters counted from its first; null after an error.</summary>
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

        var found = QuoteFinder.Find(
            text,
            [.. candidates.Select(i => bodies[i])],
            quote,
            locus.ToString(),
            diagnostics,
            words => Elsewhere(words, candidates[0])
        );
        if (found is not { } range)
        {
            return null;
        }

        var segment = candidates.First(i =>
            bodies[i].Start <= range.Start && range.End <= bodies[i].End
        );
        var start = bodies[segment].Start;
        return (segment, new CharacterRange(range.Start - start, range.End - start));
    }

    /// <summary>The nearest segment in which words stand: a repair that was made or undone has moved them.</summary>
    private string? Elsewhere(int[] words, int home)
    {
        var nearest = Enumerable
            .Range(0, blocks.Length)
            .Where(i =>
                words.Length > 1
                && text.Characters.AsSpan(bodies[i].Start, bodies[i].Length).IndexOf(words) >= 0
            )
            .OrderBy(i => Math.Abs(i - home))
            .ToList();
        return nearest.Count > 0
            ? $"the words stand in {blocks[nearest[0]].Locus}; if they are meant there, write that locus"
            : null;
    }
}
