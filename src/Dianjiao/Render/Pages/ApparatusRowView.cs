using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>An intervention in the list of all.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Kind">Its class on the page.</param>
[View]
public sealed partial record ApparatusRowView(
    string Id,
    string Kind,
    string Locus,
    string Href,
    string Mark,
    string Lemma,
    bool IsQuiet,
    Markup Gloss,
    Markup Body
);
