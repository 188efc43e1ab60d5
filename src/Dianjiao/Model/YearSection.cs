using System.Collections.Immutable;
using Dianjiao.Calendar;

namespace Dianjiao.Model;

/// <summary>The segments that one reign year covers.</summary>
/// <param name="Label">As the text names the year: 嘉定十一年、夏光定八年; empty before the first year the text names.</param>
/// <param name="Years">The same, taken apart.</param>
/// <param name="CommonEra">The year CE in which most of it falls; null when the era is not known.</param>
/// <param name="Contemporaries">Reign years of other dynasties at the time, which the text does not name.</param>
/// <param name="First">Index of its first segment.</param>
/// <param name="End">Index after its last segment.</param>
public sealed record YearSection(
    string Label,
    ImmutableArray<ReignYear> Years,
    int? CommonEra,
    ImmutableArray<ContemporaryYear> Contemporaries,
    int First,
    int End
);
