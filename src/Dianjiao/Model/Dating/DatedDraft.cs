using Dianjiao.Model.Structuring;

namespace Dianjiao.Model.Dating;

/// <summary>A draft of which is known what it is, and of a heading when its event took place.</summary>
/// <param name="Date">Null for what is no heading.</param>
public sealed record DatedDraft(Draft Draft, SegmentKind Kind, HeadingDate? Date);
