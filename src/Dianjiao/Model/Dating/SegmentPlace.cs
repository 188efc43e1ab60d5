using Dianjiao.Base;

namespace Dianjiao.Model.Dating;

/// <summary>The place of a segment in the years and months of its volume.</summary>
/// <param name="Year">The index of its year section.</param>
/// <param name="Month">The month as the text names it, without the season; empty if none was named yet.</param>
/// <param name="Entry">The number of its heading among the headings of the month, from 1; 0 before the first.</param>
/// <param name="Heading">The heading that it belongs to; null for a heading and before the first.</param>
public sealed record SegmentPlace(int Year, string Month, int Entry, Locus? Heading);
