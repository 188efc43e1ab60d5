namespace Dianjiao.Render.Drawing;

/// <summary>The measures of a timeline, in units of its drawing.</summary>
/// <param name="Left">Where the first month begins: the years stand before it.</param>
/// <param name="Mark">Of a heading's mark, with the space around it.</param>
/// <param name="Label">The height of the months' names.</param>
/// <param name="Gap">Between two lines.</param>
internal sealed record TimelineScale(
    string Id,
    double Width,
    double Left,
    double Mark,
    double SourceMark,
    double Label,
    double Tick,
    double Gap
)
{
    public static TimelineScale Wide { get; } = new("timeline-wide", 1000, 70, 15, 10, 24, 7, 12);

    public static TimelineScale Narrow { get; } = new("timeline-narrow", 340, 34, 9, 6, 15, 4, 9);
}
