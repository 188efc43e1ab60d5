using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// The characters of one face, divided between a font for all pages and a further one for each volume that needs it.
/// </summary>
/// <param name="Core">The characters of the font for all pages, sorted by code point.</param>
/// <param name="Volumes">For each volume the characters that the core lacks, sorted; empty where it lacks none.</param>
public sealed record CharacterSplit(
    ImmutableArray<int> Core,
    ImmutableArray<ImmutableArray<int>> Volumes
)
{
    /// <summary>
    /// Divides the characters of a face. While it needs few, one font holds all. Otherwise the core holds what all
    /// pages share and, up to its size, the characters that occur in most volumes; of equally frequent ones the lower
    /// code points come first.
    /// </summary>
    /// <param name="shared">The characters that all pages share.</param>
    /// <param name="volumes">The characters of each volume.</param>
    /// <param name="limit">The greatest number of characters that one font for all may have.</param>
    /// <param name="core">The number of characters in the core where that is exceeded.</param>
    public static CharacterSplit Of(
        ImmutableArray<int> shared,
        ImmutableArray<ImmutableArray<int>> volumes,
        int limit,
        int core
    )
    {
        var all = new CodePointSet();
        all.AddRange(shared.AsSpan());
        foreach (var volume in volumes)
        {
            all.AddRange(volume.AsSpan());
        }

        if (all.Count <= limit)
        {
            return new CharacterSplit(
                all.ToImmutable(),
                [.. volumes.Select(_ => ImmutableArray<int>.Empty)]
            );
        }

        var always = new CodePointSet();
        always.AddRange(shared.AsSpan());
        var counts = new Dictionary<int, int>();
        foreach (var codePoint in volumes.SelectMany(v => v).Where(c => !always.Contains(c)))
        {
            counts[codePoint] = counts.GetValueOrDefault(codePoint) + 1;
        }

        var frequent = counts
            .OrderByDescending(p => p.Value)
            .ThenBy(p => p.Key)
            .Take(Math.Max(0, core - always.Count))
            .Select(p => p.Key)
            .ToArray();
        always.AddRange(frequent);
        return new CharacterSplit(
            always.ToImmutable(),
            [.. volumes.Select(v => v.Where(c => !always.Contains(c)).ToImmutableArray())]
        );
    }
}
