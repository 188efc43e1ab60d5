using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Drawing;

/// <summary>Words in a drawing.</summary>
/// <param name="Kind">Its class.</param>
[View]
public sealed partial record TextView(string Kind, string X, string Y, string Words);
