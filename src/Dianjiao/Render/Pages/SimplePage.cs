using Dianjiao.Templating;

namespace Dianjiao.Render.Pages;

/// <summary>A page of prose: front matter, or that a page is missing.</summary>
/// <param name="TitleChinese">May be empty.</param>
public sealed record SimplePage(SiteView Site, string Title, string TitleChinese, Markup Content);
