using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Drawing;

/// <summary>The view of words in a drawing.</summary>
/// <param name="Kind">The class of the words.</param>
[View]
public sealed partial record TextView(string Kind, string X, string Y, string Words);
