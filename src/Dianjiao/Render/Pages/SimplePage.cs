using System.Collections.Immutable;
using Dianjiao.Templating;

namespace Dianjiao.Render.Pages;

/// <summary>A page of prose: front matter, or that a page is missing.</summary>
public sealed record SimplePage(
    SiteView Site,
    string Title,
    Markup Content,
    ImmutableArray<WitnessView> Witnesses,
    bool HasWitnesses
);
