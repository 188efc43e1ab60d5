using Dianjiao.Model.Structuring;

namespace Dianjiao.Model.Dating;

/// <summary>A draft with its kind and, if it is a heading, its date.</summary>
/// <param name="Date">The date of a heading; null for anything else.</param>
public sealed record DatedDraft(Draft Draft, SegmentKind Kind, HeadingDate? Date);
