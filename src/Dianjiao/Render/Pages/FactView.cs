using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A short statement about a name.</summary>
/// <param name="Href">What it leads to; may be empty.</param>
public sealed record FactView(Markup Words, string Href);
