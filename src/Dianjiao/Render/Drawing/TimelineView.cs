using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Drawing;

/// <summary>The chronology as a drawing: a line a year, a mark a heading.</summary>
/// <param name="Id">Of the drawing; there are two, for wide windows and for narrow ones.</param>
/// <param name="ViewBox">As SVG writes it.</param>
/// <param name="Lines">Axes and the new moons on them, as one path.</param>
[View]
public sealed partial record TimelineView(
    string Id,
    string ViewBox,
    string Lines,
    ImmutableArray<TextView> Texts,
    ImmutableArray<MarkView> Marks
);

/// <summary>A mark that leads somewhere.</summary>
/// <param name="Kind">Its class: disc, square, triangle, diamond; with <c>hollow</c> where it is only an outline.</param>
/// <param name="Label">What it stands for, in words.</param>
[View]
public sealed partial record MarkView(string Kind, string Path, string Href, string Label);
