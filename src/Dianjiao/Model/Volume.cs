using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Model;

/// <summary>A volume 卷 of the edition.</summary>
/// <param name="Name">As in loci: 41.</param>
/// <param name="Folder">As in addresses: 041.</param>
/// <param name="Label">As in the text: 卷四十一.</param>
/// <param name="Segments">In the order of the received text.</param>
/// <param name="Years">In the same order; every segment belongs to one.</param>
/// <param name="Apparatus">All interventions, in the order of the text.</param>
/// <param name="Languages">Of the translations that any segment has a slot for, in the order of the lanes.</param>
public sealed record Volume(
    string Name,
    string Folder,
    string Label,
    BaseText Text,
    ImmutableArray<Segment> Segments,
    ImmutableArray<YearSection> Years,
    ImmutableArray<ApparatusEntry> Apparatus,
    ImmutableArray<string> Languages
)
{
    /// <summary>Whether all its punctuation is the editor's, by <c>punctuation.txt</c>.</summary>
    public bool IsRepunctuated { get; init; }
}
