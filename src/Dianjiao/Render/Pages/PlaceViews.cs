using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Drawing;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Pages;

/// <summary>Makes the view of the map of places and of their list.</summary>
internal sealed class PlaceViews(Edition edition, InterfaceText ui, NameIndexes names)
{
    private const double LegendSize = 12;

    private readonly IndexText words = ui.Index;

    public PlacesPage Page(SiteView site)
    {
        var places = NameOrder.ByPinyin(edition.Names.Where(n => n.Entry.Kind == NameKind.Place));
        var located = places.Where(p => p.Entry.Coordinates is not null).ToImmutableArray();
        var onMap = located.Select(OnMap).ToImmutableArray();
        return new PlacesPage(
            site,
            $"{words.PlacesTitle} · {edition.Settings.Title}",
            onMap.IsEmpty
                ? []
                :
                [
                    MapDrawing.Draw(MapScale.Wide, onMap, words),
                    MapDrawing.Draw(MapScale.Narrow, onMap, words),
                ],
            onMap.IsEmpty ? "" : Describe(onMap),
            [
                .. onMap
                    .Select(p => p.IsCertain)
                    .Distinct()
                    .OrderDescending()
                    .Select(certain => new LegendView(
                        certain ? "disc" : "disc hollow",
                        MarkPath.Of(MarkShape.Disc, LegendSize / 2, LegendSize / 2, LegendSize - 3),
                        certain ? words.MapCertain : words.MapProbable
                    )),
            ],
            [.. located.Select(View)],
            [.. places.Where(p => p.Entry.Coordinates is null).Select(View)]
        );
    }

    private MapPlace OnMap(Name name)
    {
        var entry = name.Entry;
        return new MapPlace(
            entry.Id,
            entry.Form,
            entry.Pinyin,
            entry.Coordinates!.Value,
            entry.Certainty == Certainty.Certain,
            name.Mentions,
            $"{entry.Form} {entry.Pinyin}, {NameIndexes.Of(entry.Coordinates.Value, words)}"
        );
    }

    private string Describe(ImmutableArray<MapPlace> places) =>
        string.Format(
            CultureInfo.InvariantCulture,
            words.MapDescription,
            places.Length,
            NameIndexes.Of(
                new Coordinates(places.Min(p => p.At.Latitude), places.Min(p => p.At.Longitude)),
                words
            ),
            NameIndexes.Of(
                new Coordinates(places.Max(p => p.At.Latitude), places.Max(p => p.At.Longitude)),
                words
            )
        );

    private PlaceEntryView View(Name name) =>
        new(
            name.Entry.Id,
            name.Entry.Form,
            name.Entry.Pinyin,
            NameIndexes.English(name.Entry),
            names.Gloss(name.Entry),
            names.Facts(name.Entry, ""),
            $"../{IndexPages.Names}#{name.Entry.Id}",
            names.Count(name.Mentions)
        );
}
