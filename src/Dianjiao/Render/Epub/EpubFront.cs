using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>The view of a page of front matter.</summary>
/// <param name="Heading">The title with its Chinese words tagged.</param>
/// <param name="TitleChinese">The title in Chinese; empty where it would say the same.</param>
[View]
public sealed partial record EpubFront(
    PrintSite Site,
    EpubText Words,
    string Title,
    Markup Heading,
    string TitleChinese,
    Markup Content
);
