using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Markdown;

/// <summary>A note taken apart: every word of it is in one of the two.</summary>
/// <param name="Gloss">What stands first, without block elements: the first sentence without links, as a summary may hold it, or the first paragraph.</param>
/// <param name="Body">The rest; may be empty.</param>
public sealed record NoteHtml(Markup Gloss, Markup Body);
