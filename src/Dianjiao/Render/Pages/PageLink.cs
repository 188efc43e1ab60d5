using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A page of front matter as other pages name it.</summary>
/// <param name="TitleChinese">Beside a title in another language; may be empty.</param>
/// <param name="Href">Relative to the root of the pages in one language.</param>
[View]
public sealed partial record PageLink(string Title, string TitleChinese, string Href);
