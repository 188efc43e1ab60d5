using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>The characters of one face, shared out between a font for all pages and one more for each volume that needs it.</summary>
/// <param name="Core">Sorted by code point.</param>
/// <param name="Volumes">For each volume what the core lacks, sorted; empty where it lacks nothing.</param>
public sealed record CharacterSplit(
    ImmutableArray<int> Core,
    ImmutableArray<ImmutableArray<int>> Volumes
)
{
    /// <summary>
    /// One font while the face needs few characters; else the core holds what all pages share and, up to its size, the
    /// characters that stand in most volumes, of equals the one with the lower code point.
    /// </summary>
    /// <param name="limit">The most characters that one font for all may have.</param>
    /// <param name="core">The size of the core beyond that.</param>
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
