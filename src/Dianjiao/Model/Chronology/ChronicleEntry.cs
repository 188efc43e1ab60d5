using System.Collections.Immutable;
using Dianjiao.Calendar;

namespace Dianjiao.Model.Chronology;

/// <summary>A heading at one of its dates.</summary>
/// <param name="Year">Its section.</param>
/// <param name="From">The first day; null where the days are not known.</param>
/// <param name="To">The last day.</param>
/// <param name="Sources">Passages of other works that date what it and its details tell.</param>
public sealed record ChronicleEntry(
    Volume Volume,
    Segment Heading,
    YearSection Year,
    SegmentDate Date,
    JulianDay? From,
    JulianDay? To,
    ImmutableArray<Parallel> Sources
);
