using System.Collections.Immutable;

namespace Dianjiao.Render.Search;

/// <summary>The places of keys in the shards: the first key of each shard, in order.</summary>
/// <param name="Stamps">The mark of each shard's content.</param>
/// <param name="Words">The first word in each shard that has words.</param>
/// <param name="Pairs">The first pair in each shard that has pairs.</param>
internal sealed record ShardPlan(
    ImmutableArray<string> Stamps,
    ImmutableArray<(int Shard, string Key)> Words,
    ImmutableArray<(int Shard, string Key)> Pairs
);
