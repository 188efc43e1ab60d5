using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Print;

/// <summary>A chapter of front or back matter.</summary>
/// <param name="Id">Its address on the page; the table of contents leads there.</param>
/// <param name="TitleChinese">Empty where it would say the same.</param>
[View]
public sealed partial record MatterView(
    string Id,
    string Title,
    string TitleChinese,
    Markup Content
);
