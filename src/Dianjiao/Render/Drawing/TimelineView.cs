using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Drawing;

/// <summary>The view of the chronology as a drawing: a line for each year, a mark for each heading.</summary>
/// <param name="Id">The id of the drawing; there are two, for wide windows and for narrow ones.</param>
/// <param name="ViewBox">The <c>viewBox</c> of the SVG.</param>
/// <param name="Lines">The axes with the new moons on them, as one SVG path.</param>
[View]
public sealed partial record TimelineView(
    string Id,
    string ViewBox,
    string Lines,
    ImmutableArray<TextView> Texts,
    ImmutableArray<MarkView> Marks
);

/// <summary>The view of a mark that links to its entry.</summary>
/// <param name="Kind">
/// The classes: disc, square, triangle, diamond; with <c>hollow</c> where it is only an outline.
/// </param>
/// <param name="Path">The mark, as an SVG path.</param>
/// <param name="Label">The meaning of the mark, in words.</param>
[View]
public sealed partial record MarkView(string Kind, string Path, string Href, string Label);
