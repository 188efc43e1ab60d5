using System.Collections.Immutable;

namespace Dianjiao.Render.Search;

/// <summary>Where in the shards a key is: each shard's first key, in order.</summary>
/// <param name="Stamps">Of each shard's content.</param>
internal sealed record ShardPlan(
    ImmutableArray<string> Stamps,
    ImmutableArray<(int Shard, string Key)> Words,
    ImmutableArray<(int Shard, string Key)> Pairs
);
