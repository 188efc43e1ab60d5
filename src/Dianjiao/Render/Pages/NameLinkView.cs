using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A name that leads to its entry.</summary>
[View]
public sealed partial record NameLinkView(string Form, string Href);
