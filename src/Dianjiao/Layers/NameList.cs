using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>The edition's authority list, as <c>names.yml</c> has it. Each list keeps the file's order.</summary>
public sealed record NameList(
    ImmutableArray<NameEntry> Entries,
    ImmutableArray<NameExclusion> Exclusions
)
{
    public static NameList None { get; } = new([], []);
}
