using System.Collections.Immutable;
using Dianjiao.Render.Drawing;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The places: their map and their list.</summary>
/// <param name="Maps">The same for wide and for narrow windows; none where no site is known.</param>
/// <param name="Description">Of the map, in words.</param>
/// <param name="Legend">The kinds of marks that it has.</param>
/// <param name="Located">Those on the map, in the order of the sound.</param>
/// <param name="NotLocated">The others.</param>
[View]
public sealed partial record PlacesPage(
    SiteView Site,
    string Title,
    ImmutableArray<MapView> Maps,
    string Description,
    ImmutableArray<LegendView> Legend,
    ImmutableArray<PlaceEntryView> Located,
    ImmutableArray<PlaceEntryView> NotLocated
);

/// <summary>A place in the list.</summary>
/// <param name="English">Empty where the pinyin says the same.</param>
/// <param name="Href">Its entry in the index of names.</param>
/// <param name="Count">3 occurrences.</param>
[View]
public sealed partial record PlaceEntryView(
    string Id,
    string Form,
    string Pinyin,
    string English,
    Markup Gloss,
    ImmutableArray<FactView> Facts,
    string Href,
    string Count
);
