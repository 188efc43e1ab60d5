using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Markdown;

/// <summary>A note in two parts, which together hold every word of it.</summary>
/// <param name="Gloss">
/// The first part, without block elements: the first sentence without links, as a summary may hold it, or the first
/// paragraph.
/// </param>
/// <param name="Body">The rest; may be empty.</param>
public sealed record NoteHtml(Markup Gloss, Markup Body);
