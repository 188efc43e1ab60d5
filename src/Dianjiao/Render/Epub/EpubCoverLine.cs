using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Epub;

/// <summary>Words on the cover.</summary>
/// <param name="Kind">title, volume, author, author-translated or editor.</param>
/// <param name="X">Where they begin; of a character on the slip, its middle.</param>
/// <param name="Y">Of the base line.</param>
[View]
public sealed partial record EpubCoverLine(string Kind, int X, int Y, int Size, string Words);
