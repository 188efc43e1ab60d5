using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model.Anchoring;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model;

/// <summary>Places the passages of other works at the words that they parallel.</summary>
public static class ParallelResolver
{
    /// <returns>
    /// The parallels of each draft: those of the whole segment first, then in the order of their words.
    /// </returns>
    public static ImmutableArray<ImmutableArray<Parallel>> Resolve(
        ImmutableArray<ParallelEntry> entries,
        ImmutableArray<Draft> drafts,
        AnchorResolver anchors,
        BaseText text
    )
    {
        var placed = new List<(int Segment, CharacterRange? Lemma, ParallelEntry Entry)>();
        foreach (var entry in entries)
        {
            if (entry.Lemma is null)
            {
                if (anchors.Require(entry.At, entry.Span) is { } segment)
                {
                    placed.Add((segment, null, entry));
                }
            }
            else if (anchors.Resolve(entry.At, entry.Lemma, entry.Span) is { } found)
            {
                placed.Add((found.Segment, found.Characters, entry));
            }
        }

        var parallels = new ImmutableArray<Parallel>.Builder[drafts.Length];
        foreach (
            var (segment, lemma, entry) in placed
                .OrderBy(p => p.Segment)
                .ThenBy(p => p.Lemma?.End ?? 0)
        )
        {
            var list = parallels[segment] ??= ImmutableArray.CreateBuilder<Parallel>();
            var locus = drafts[segment].Block.Locus;
            list.Add(
                new Parallel(
                    string.Create(CultureInfo.InvariantCulture, $"{locus}-p{list.Count + 1}"),
                    locus,
                    lemma,
                    lemma is { } range
                        ? CodePoints.ToText(
                            text.Characters.AsSpan(
                                drafts[segment].Body.Start + range.Start,
                                range.Length
                            )
                        )
                        : "",
                    entry
                )
            );
        }

        return [.. parallels.Select(p => p is null ? [] : p.ToImmutable())];
    }
}
