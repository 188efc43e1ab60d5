using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Model;

/// <summary>A passage of another work, placed at the words of the text that it parallels.</summary>
/// <param name="Id">
/// The identifier, unique in the volume, such as 41.4-p1; it is the passage's address on its page.
/// </param>
/// <param name="Lemma">The characters of the segment that it concerns; null for the whole segment.</param>
/// <param name="LemmaText">The lemma as received; empty for the whole segment.</param>
public sealed record Parallel(
    string Id,
    Locus Locus,
    CharacterRange? Lemma,
    string LemmaText,
    ParallelEntry Entry
)
{
    /// <summary>The editor's remark, parsed.</summary>
    public Prose Note { get; init; } = Prose.None;
}
