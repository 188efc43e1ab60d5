using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>The editor's interventions in a volume, as <c>apparatus.yml</c> lists them. Each list keeps the file's order.</summary>
public sealed record Apparatus(
    ImmutableArray<Split> Splits,
    ImmutableArray<Join> Joins,
    ImmutableArray<Close> Closes,
    ImmutableArray<Reclassification> Reclassifications,
    ImmutableArray<Emendation> Emendations,
    ImmutableArray<Variant> Variants,
    ImmutableArray<Acceptance> Acceptances
)
{
    public static Apparatus None { get; } = new([], [], [], [], [], [], []);
}
