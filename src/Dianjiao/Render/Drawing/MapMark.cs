namespace Dianjiao.Render.Drawing;

/// <summary>A place and where its mark stands on the drawing.</summary>
internal sealed record MapMark(MapPlace Place, double X, double Y);
