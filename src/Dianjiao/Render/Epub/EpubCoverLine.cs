using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Epub;

/// <summary>The view of words on the cover.</summary>
/// <param name="Kind">The class: title, volume, author, author-translated or editor.</param>
/// <param name="X">The beginning of the words; for a character on the slip, its middle.</param>
/// <param name="Y">The base line.</param>
[View]
public sealed partial record EpubCoverLine(string Kind, int X, int Y, int Size, string Words);
