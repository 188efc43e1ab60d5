namespace Dianjiao.Model.Structuring;

/// <summary>The outward form of a block: what opens and closes it, and whether the opening says that the author speaks.</summary>
/// <param name="Kind">Null when nothing in the form tells.</param>
/// <param name="BodyStart">In code points of the file, after the opening.</param>
/// <param name="BodyEnd">Before the closing.</param>
public sealed record BlockForm(SegmentKind? Kind, int BodyStart, int BodyEnd);
