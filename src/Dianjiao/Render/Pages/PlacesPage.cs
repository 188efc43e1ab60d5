using System.Collections.Immutable;
using Dianjiao.Render.Drawing;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The view of the page of places: their map and their list.</summary>
/// <param name="Maps">The map, once for wide windows and once for narrow ones; none where no site is known.</param>
/// <param name="Description">The description of the map in words.</param>
/// <param name="Legend">The kinds of marks on the map.</param>
/// <param name="Located">The places on the map, in the order of the sound.</param>
/// <param name="NotLocated">The other places, in the same order.</param>
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

/// <summary>The view of a place in the list.</summary>
/// <param name="English">The English name; empty where it is the same as the pinyin.</param>
/// <param name="Href">The address of its entry in the index of names.</param>
/// <param name="Count">The number of occurrences in words: 3 occurrences.</param>
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
