using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Model;

/// <summary>A volume 卷 of the edition.</summary>
/// <param name="Name">The name in loci: 41.</param>
/// <param name="Folder">The name in addresses: 041.</param>
/// <param name="Label">The name in the text: 卷四十一.</param>
/// <param name="Segments">The segments, in the order of the received text.</param>
/// <param name="Years">The years, in the same order; every segment belongs to one.</param>
/// <param name="Apparatus">The apparatus: all interventions, in the order of the text.</param>
/// <param name="Languages">
/// The languages of the edition's lanes and of the volume's translations, in the order of the lanes.
/// </param>
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
    /// <summary>True if all its punctuation is the editor's, from <c>punctuation.txt</c>.</summary>
    public bool IsRepunctuated { get; init; }
}
