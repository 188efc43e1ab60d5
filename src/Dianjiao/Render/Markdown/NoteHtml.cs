using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Markdown;

/// <summary>A note taken apart: every word of it is in one of the two.</summary>
/// <param name="Gloss">The first sentence, without block elements or links: what a summary may hold.</param>
/// <param name="Body">The rest; empty where the first sentence is all.</param>
public sealed record NoteHtml(Markup Gloss, Markup Body);
