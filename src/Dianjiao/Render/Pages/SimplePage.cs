using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A page of prose: front matter, or that a page is missing.</summary>
/// <param name="TitleChinese">Beside a title in another language; may be empty.</param>
[View]
public sealed partial record SimplePage(
    SiteView Site,
    string Title,
    string TitleChinese,
    Markup Content
);
