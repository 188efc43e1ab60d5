using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>A page of front matter.</summary>
/// <param name="Heading">The title, its Chinese words tagged.</param>
/// <param name="TitleChinese">Empty where it would say the same.</param>
[View]
public sealed partial record EpubFront(
    PrintSite Site,
    EpubText Words,
    string Title,
    Markup Heading,
    string TitleChinese,
    Markup Content
);
