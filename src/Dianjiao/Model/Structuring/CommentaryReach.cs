using Dianjiao.Base;

namespace Dianjiao.Model.Structuring;

/// <summary>
/// Over which lines each commentary reaches before anything is cut. A further line of a commentary is known only from the
/// lines before it; what is cut off within one changes no other.
/// </summary>
internal sealed class CommentaryReach
{
    private readonly Dictionary<int, List<int>> lines = [];

    /// <param name="blocks">The lines of the text.</param>
    public CommentaryReach(BaseText text, IReadOnlyList<Block> blocks)
    {
        var forms = CommentaryLines.Read(text, blocks);
        List<int> reach = [];
        for (var i = 0; i < blocks.Count; i++)
        {
            if (forms[i].Kind is null)
            {
                continue;
            }

            if (BlockFormReader.Read(text, blocks[i]).Kind is not null)
            {
                reach = [];
            }

            reach.Add(blocks[i].Locus.LineNumber);
            lines[reach[^1]] = reach;
        }
    }

    /// <summary>The lines of the commentary to which a line belongs; none for one of the text.</summary>
    public IReadOnlyList<int> Of(int line) => lines.GetValueOrDefault(line) ?? [];
}
