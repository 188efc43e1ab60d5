using Dianjiao.Templating;

namespace Dianjiao.Render.Pages;

/// <summary>An intervention in the list of all.</summary>
public sealed record ApparatusRowView(
    string Locus,
    string Href,
    string Mark,
    string Lemma,
    bool IsQuiet,
    Markup Gloss,
    Markup Body
);
