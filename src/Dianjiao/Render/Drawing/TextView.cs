namespace Dianjiao.Render.Drawing;

/// <summary>Words in a drawing.</summary>
/// <param name="Kind">Its class.</param>
public sealed record TextView(string Kind, string X, string Y, string Words);
