using Dianjiao.Render.Drawing;
using Dianjiao.Render.Promises;

namespace Dianjiao.Render.Pages;

/// <summary>Says what the map and the list of places must show.</summary>
internal static class PlacesPromise
{
    public static Promise Of(PlacesPage page) =>
        new()
        {
            Words = [.. page.Legend.Select(k => Words.Of("a kind of marks", k.Words))],
            Runs =
            [
                .. page.Maps.Select(m => Links(m)),
                .. page.Maps.Select(m => Named(m, "a name on the map", p => p.Form)),
                .. page.Maps.Select(m => Named(m, "the pinyin on the map", p => p.Pinyin)),
                .. page.Maps.Select(Scale),
            ],
            Lists =
            [
                [.. page.Located.Concat(page.NotLocated).Select(Of)],
            ],
        };

    private static IReadOnlyList<Words> Links(MapView map) =>
        [.. map.Places.Select(p => Words.Link("a place on the map", p.Href))];

    /// <summary>Returns the names on the map. A mark without room for its name stands alone.</summary>
    private static IReadOnlyList<Words> Named(
        MapView map,
        string what,
        Func<PlaceView, string> name
    ) => [.. map.Places.Where(p => p.X.Length > 0).Select(p => Words.Of(what, name(p)))];

    private static IReadOnlyList<Words> Scale(MapView map) =>
        [.. map.Texts.Select(t => Words.Of("the scale of the map", t.Words))];

    private static Promise Of(PlaceEntryView place) =>
        new(Words.Id(place.Id))
        {
            Name = place.Id,
            Words =
            [
                Words.Link("the way to the name", place.Href),
                Words.Of("the form", place.Form),
                Words.Of("the pinyin", place.Pinyin),
                Words.Of("the English", place.English),
                Words.Of("the gloss", place.Gloss),
                .. place.Facts.SelectMany(NamesPromise.Of),
                Words.Of("how often it occurs", place.Count),
            ],
        };
}
