using System.Collections.Immutable;

namespace Dianjiao.Model.Chronology;

/// <summary>A lunar year.</summary>
/// <param name="Section">As the text names it; the first section of it where volumes share a year.</param>
/// <param name="CommonEra">The year CE in which it begins; null when it is not known.</param>
public sealed record ChronicleYear(
    YearSection Section,
    int? CommonEra,
    ImmutableArray<ChronicleMonth> Months
);
