using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The same page with its interface in another language.</summary>
/// <param name="Name">Of the language, in it: 中文.</param>
/// <param name="Href">Relative to the page.</param>
[View]
public sealed partial record LanguageView(string Language, string Name, string Href);
