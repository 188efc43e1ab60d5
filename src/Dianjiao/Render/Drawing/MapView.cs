using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Drawing;

/// <summary>The places as a drawing.</summary>
/// <param name="Id">Of the drawing; there are two, for wide windows and for narrow ones.</param>
/// <param name="Graticule">Parallels and meridians, as one path.</param>
/// <param name="Scale">The bar of the scale, as a path.</param>
/// <param name="Texts">Degrees and kilometres.</param>
[View]
public sealed partial record MapView(
    string Id,
    string ViewBox,
    string Graticule,
    string Scale,
    ImmutableArray<TextView> Texts,
    ImmutableArray<PlaceView> Places
);

/// <summary>A place on a map.</summary>
/// <param name="Path">Its mark.</param>
/// <param name="Leader">A line from it to its label; empty where it stands beside it.</param>
/// <param name="X">Where its label begins; empty where the map has no room for one.</param>
/// <param name="Pinyin">Empty where the map shows none.</param>
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
