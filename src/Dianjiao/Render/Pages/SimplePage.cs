using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The view of a page of prose: front matter, or the page for a wrong address.</summary>
/// <param name="TitleChinese">The Chinese title beside one in another language; may be empty.</param>
[View]
public sealed partial record SimplePage(
    SiteView Site,
    string Title,
    string TitleChinese,
    Markup Content
);
