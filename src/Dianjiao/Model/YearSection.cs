using System.Collections.Immutable;
using Dianjiao.Calendar;

namespace Dianjiao.Model;

/// <summary>The segments of a volume that belong to one reign year.</summary>
/// <param name="Label">
/// The year as the text names it: 嘉定十一年、夏光定八年; empty before the first year that the text names.
/// </param>
/// <param name="Years">The reign years of the label, one by one.</param>
/// <param name="CommonEra">The year CE in which most of it falls; null when the era is not known.</param>
/// <param name="Contemporaries">The reign years of other dynasties at the time, which the text does not name.</param>
/// <param name="First">The index of its first segment.</param>
/// <param name="End">The index after its last segment.</param>
public sealed record YearSection(
    string Label,
    ImmutableArray<ReignYear> Years,
    int? CommonEra,
    ImmutableArray<ContemporaryYear> Contemporaries,
    int First,
    int End
);
