using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A short statement about a name.</summary>
/// <param name="Href">What it leads to; may be empty.</param>
[View]
public sealed partial record FactView(Markup Words, string Href);
