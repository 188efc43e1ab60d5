using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Model;

/// <summary>A passage of another work at the words of the text that it parallels.</summary>
/// <param name="Id">Unique in the volume, as 41.4-p1; the passage's address on its page.</param>
/// <param name="Lemma">The characters of the segment it concerns; null for the whole segment.</param>
/// <param name="LemmaText">The same as received; empty for the whole segment.</param>
public sealed record Parallel(
    string Id,
    Locus Locus,
    CharacterRange? Lemma,
    string LemmaText,
    ParallelEntry Entry
)
{
    /// <summary>What the editor remarks, parsed.</summary>
    public Prose Note { get; init; } = Prose.None;
}
