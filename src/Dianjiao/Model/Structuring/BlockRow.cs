using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Model.Structuring;

/// <summary>The blocks of a text in order, found by their loci, while the editor's joins are carried out.</summary>
internal sealed class BlockRow
{
    // A joined block leaves an empty place: closing it up each time would move all that follows.
    private readonly List<Block?> blocks;
    private readonly Dictionary<Locus, int> places;

    // For each place, that of the next block.
    private readonly int[] next;

    public BlockRow(IEnumerable<Block> blocks)
    {
        this.blocks = [.. blocks];
        places = this.blocks.Select((b, i) => (b!.Locus, i)).ToDictionary(p => p.Locus, p => p.i);
        next = [.. Enumerable.Range(1, this.blocks.Count)];
    }

    /// <summary>Finds a block by its own locus; null for one that does not exist, or was joined to another.</summary>
    public Block? Find(Locus locus) =>
        places.TryGetValue(locus, out var place) ? blocks[place] : null;

    /// <summary>Returns the next block; null after the last.</summary>
    public Block? After(Block block) =>
        next[places[block.Locus]] is var place && place < blocks.Count ? blocks[place] : null;

    /// <summary>Replaces blocks that follow one another by a single one, which has the locus of the first.</summary>
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
