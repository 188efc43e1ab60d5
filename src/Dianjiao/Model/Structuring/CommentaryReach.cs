using Dianjiao.Base;

namespace Dianjiao.Model.Structuring;

/// <summary>
/// The lines over which each commentary reaches. A further line of a commentary is known only from the lines before it.
/// A cut within a commentary changes no other, unless the piece cut off opens one itself.
/// </summary>
internal sealed class CommentaryReach
{
    private readonly Dictionary<int, List<int>> lines = [];

    /// <param name="blocks">The blocks in the order of the text.</param>
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

            var line = blocks[i].Locus.LineNumber;
            if (reach.Count == 0 || reach[^1] != line)
            {
                reach.Add(line);
            }

            lines[line] = reach;
        }
    }

    /// <summary>
    /// Returns the lines of the commentary to which a line belongs; empty for a line that belongs to none.
    /// </summary>
    public IReadOnlyList<int> Of(int line) => lines.GetValueOrDefault(line) ?? [];
}
