using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A kind of mark and what it means.</summary>
/// <param name="Kind">The mark's classes.</param>
/// <param name="Path">In a field of 12 by 12.</param>
[View]
public sealed partial record LegendView(string Kind, string Path, string Words);
