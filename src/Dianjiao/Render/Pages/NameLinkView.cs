namespace Dianjiao.Render.Pages;

/// <summary>A name that leads to its entry.</summary>
public sealed record NameLinkView(string Form, string Href);
