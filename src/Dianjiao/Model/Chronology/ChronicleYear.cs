using System.Collections.Immutable;

namespace Dianjiao.Model.Chronology;

/// <summary>A lunar year of the chronicle.</summary>
/// <param name="Section">The year as the text names it; of volumes that share a year, the first section.</param>
/// <param name="CommonEra">The year CE in which it begins; null when that is not known.</param>
public sealed record ChronicleYear(
    YearSection Section,
    int? CommonEra,
    ImmutableArray<ChronicleMonth> Months
);
