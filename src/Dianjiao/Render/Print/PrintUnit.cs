using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Print;

/// <summary>What stands level on both pages: a segment and its translation, or the segments that one translation covers.</summary>
/// <param name="Kind">Of the first of its segments: heading, detail, commentary …</param>
/// <param name="Locus">Of the first.</param>
/// <param name="Number">The locus without the volume.</param>
/// <param name="IsEmpty">Not yet translated.</param>
[View]
public sealed partial record PrintUnit(
    string Kind,
    string Locus,
    string Number,
    ImmutableArray<PrintSegment> Segments,
    Markup Translation,
    bool IsEmpty
);
