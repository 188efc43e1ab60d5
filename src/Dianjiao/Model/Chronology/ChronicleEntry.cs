using System.Collections.Immutable;
using Dianjiao.Calendar;

namespace Dianjiao.Model.Chronology;

/// <summary>A heading under one of its dates.</summary>
/// <param name="Year">The year section of the heading.</param>
/// <param name="From">The first day; null where the days are not known.</param>
/// <param name="To">The last day, included; null where the days are not known.</param>
/// <param name="Sources">The dated passages of other works on the heading and its details.</param>
public sealed record ChronicleEntry(
    Volume Volume,
    Segment Heading,
    YearSection Year,
    SegmentDate Date,
    JulianDay? From,
    JulianDay? To,
    ImmutableArray<Parallel> Sources
);
