namespace Dianjiao.Layers;

/// <summary>A page of front matter: introduction, editorial principles 凡例.</summary>
/// <param name="Slug">The file's name without <c>.md</c>: the page's address.</param>
/// <param name="Title">In the language of the interface; the slug when none is given.</param>
/// <param name="TitleChinese">Empty when none is given.</param>
/// <param name="Order">Pages stand in this order, those without a number last.</param>
/// <param name="Markdown">The file after its front block, without blank lines at either end.</param>
/// <param name="Body">Where that stands.</param>
public sealed record FrontPage(
    string Slug,
    string Title,
    string TitleChinese,
    int Order,
    string Markdown,
    SourceSpan Body
);
