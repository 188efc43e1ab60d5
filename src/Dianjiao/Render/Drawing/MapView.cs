using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Drawing;

/// <summary>The view of the places as a drawing.</summary>
/// <param name="Id">The id of the drawing; there are two, for wide windows and for narrow ones.</param>
/// <param name="ViewBox">The <c>viewBox</c> of the SVG.</param>
/// <param name="Graticule">The parallels and meridians, as one SVG path.</param>
/// <param name="Scale">The scale bar, as an SVG path.</param>
/// <param name="Texts">The degrees, and the kilometres of the scale bar.</param>
[View]
public sealed partial record MapView(
    string Id,
    string ViewBox,
    string Graticule,
    string Scale,
    ImmutableArray<TextView> Texts,
    ImmutableArray<PlaceView> Places
);

/// <summary>The view of a place on a map.</summary>
/// <param name="Kind">The classes of the mark.</param>
/// <param name="Path">The mark, as an SVG path.</param>
/// <param name="Leader">
/// The line from the mark to the label, as an SVG path; empty where the label stands beside the mark.
/// </param>
/// <param name="X">The beginning of the label; empty where the map has no room for it.</param>
/// <param name="Pinyin">The name in pinyin; empty where the map shows none.</param>
[View]
public sealed partial record PlaceView(
    string Href,
    string Label,
    string Kind,
    string Path,
    string Leader,
    string X,
    string Y,
    string Form,
    string Pinyin
);
