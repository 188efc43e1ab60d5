namespace Dianjiao.Model.Structuring;

/// <summary>The outward form of a block: what opens and closes it, and what the opening says about its kind.</summary>
/// <param name="Kind">The kind; null when the form does not tell.</param>
/// <param name="BodyStart">The place after the opening, in code points of the file.</param>
/// <param name="BodyEnd">The place before the closing, in code points of the file.</param>
public sealed record BlockForm(SegmentKind? Kind, int BodyStart, int BodyEnd);
