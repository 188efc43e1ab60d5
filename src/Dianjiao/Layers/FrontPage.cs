namespace Dianjiao.Layers;

/// <summary>A page of front matter: introduction, editorial principles 凡例.</summary>
/// <param name="Slug">The file's name without <c>.md</c>, which is the page's address.</param>
/// <param name="Title">The title in the language of the interface; the slug when none is given.</param>
/// <param name="TitleChinese">The title in Chinese; empty when none is given.</param>
/// <param name="Order">The place among the pages; those without a number stand last.</param>
/// <param name="Markdown">The file after its front block, without blank lines at either end.</param>
/// <param name="Body">The place of the Markdown in the file.</param>
public sealed record FrontPage(
    string Slug,
    string Title,
    string TitleChinese,
    int Order,
    string Markdown,
    SourceSpan Body
);
