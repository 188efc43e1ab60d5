using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Drawing;

/// <summary>A mark that leads somewhere.</summary>
/// <param name="Kind">Its class: disc, square, triangle, diamond; with <c>hollow</c> where it is only an outline.</param>
/// <param name="Label">What it stands for, in words.</param>
[View]
public sealed partial record MarkView(string Kind, string Path, string Href, string Label);
