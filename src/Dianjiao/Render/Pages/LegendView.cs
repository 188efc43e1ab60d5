using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The view of a kind of mark and its meaning.</summary>
/// <param name="Kind">The classes of the mark.</param>
/// <param name="Path">The SVG path of the mark, in a field of 12 by 12.</param>
[View]
public sealed partial record LegendView(string Kind, string Path, string Words);
