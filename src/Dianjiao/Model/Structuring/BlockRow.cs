using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Model.Structuring;

/// <summary>The blocks of a text one after the other, found by their loci, while the editor joins some of them.</summary>
internal sealed class BlockRow
{
    // What was joined leaves its place empty: to close it up each time would move all that follows.
    private readonly List<Block?> blocks;
    private readonly Dictionary<Locus, int> places;

    // Of each block the place of the next one.
    private readonly int[] next;

    public BlockRow(IEnumerable<Block> blocks)
    {
        this.blocks = [.. blocks];
        places = this.blocks.Select((b, i) => (b!.Locus, i)).ToDictionary(p => p.Locus, p => p.i);
        next = [.. Enumerable.Range(1, this.blocks.Count)];
    }

    /// <summary>By its own locus; one that was joined to another is not found any more.</summary>
    public Block? Find(Locus locus) =>
        places.TryGetValue(locus, out var place) ? blocks[place] : null;

    /// <summary>Null after the last.</summary>
    public Block? After(Block block) =>
        next[places[block.Locus]] is var place && place < blocks.Count ? blocks[place] : null;

    /// <summary>Puts one in the place of blocks that follow one another; it has the locus of the first.</summary>
    public void Join(IReadOnlyList<Block> parts, Block whole)
    {
        var first = places[parts[0].Locus];
        next[first] = next[places[parts[^1].Locus]];
        foreach (var part in parts.Skip(1))
        {
            places.Remove(part.Locus, out var place);
            blocks[place] = null;
        }

        blocks[first] = whole;
    }

    public ImmutableArray<Block> ToImmutable() => [.. blocks.OfType<Block>()];
}
