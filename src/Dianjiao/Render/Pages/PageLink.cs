namespace Dianjiao.Render.Pages;

/// <summary>A page of front matter as other pages name it.</summary>
/// <param name="TitleChinese">May be empty.</param>
/// <param name="Href">Relative to the site's root.</param>
public sealed record PageLink(string Title, string TitleChinese, string Href);
