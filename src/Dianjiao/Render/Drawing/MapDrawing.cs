using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Drawing;

/// <summary>
/// Draws a map of places over a graticule. It has no tiles and no coasts: it shows only what the edition itself knows.
/// </summary>
internal static class MapDrawing
{
    private const double LineHeight = 1.22;

    // The average width of an italic letter, in parts of its height.
    private const double LetterWidth = .47;
    private const double LettersGap = .35;

    // The distances within which marks count as crowded, in heights of a character.
    private static readonly double[] Neighbourhoods = [0, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6];

    /// <param name="places">The places, at least one.</param>
    public static MapView Draw(MapScale scale, ImmutableArray<MapPlace> places, IndexText words)
    {
        var projection = Projection.Around(places, scale);
        var texts = ImmutableArray.CreateBuilder<TextView>();
        var graticule = Graticule(scale, projection, words, texts);
        var bar = Bar(scale, projection, words, texts);
        return new MapView(
            scale.Id,
            string.Create(
                CultureInfo.InvariantCulture,
                $"0 0 {scale.Width:0} {projection.Height + scale.Bottom:0}"
            ),
            graticule,
            bar,
            texts.ToImmutable(),
            Places(scale, projection, places)
        );
    }

    private static ImmutableArray<PlaceView> Places(
        MapScale scale,
        Projection projection,
        ImmutableArray<MapPlace> places
    )
    {
        var marks = places
            // Places at one point stand side by side; otherwise one would hide the others.
            .GroupBy(p => p.At, (_, here) => here.ToList())
            .SelectMany(here =>
                here.Select(
                    (p, i) =>
                        new MapMark(
                            p,
                            projection.X(p.At.Longitude)
                                + ((i - ((here.Count - 1) / 2.0)) * scale.Dot * 1.15),
                            projection.Y(p.At.Latitude)
                        )
                )
            )
            .ToImmutableArray();
        var field = new Box(scale.Left, 0, scale.Width, projection.Height);
        // It depends on the places which order leaves the fewest marks without a label, so the best of a few is taken.
        ImmutableArray<(MapMark Mark, LabelPlace? Label)> best = [];
        var most = -1;
        foreach (var neighbourhood in Neighbourhoods)
        {
            if (
                Label(scale, field, marks, neighbourhood * scale.Han, marks.Length - most) is
                { } labels
            )
            {
                (best, most) = (labels, labels.Count(l => l.Label is not null));
            }

            if (most == marks.Length)
            {
                break;
            }
        }

        return [.. best.Select(l => View(scale, l.Mark, l.Label))];
    }

    /// <summary>
    /// Places the labels: those of the most crowded marks first, as they have the fewest places to choose from, then
    /// those of places that the text names most often. Null when no fewer are left without a place than a given number.
    /// </summary>
    private static ImmutableArray<(MapMark Mark, LabelPlace? Label)>? Label(
        MapScale scale,
        Box field,
        ImmutableArray<MapMark> marks,
        double neighbourhood,
        int tooMany
    )
    {
        var placer = new LabelPlacer(field, scale.Dot, scale.Reach);
        foreach (var mark in marks)
        {
            placer.Block(mark.X, mark.Y);
        }

        var neighbours = Crowd.Count([.. marks.Select(m => (m.X, m.Y))], neighbourhood);
        var labels = ImmutableArray.CreateBuilder<(MapMark, LabelPlace?)>(marks.Length);
        var without = 0;
        foreach (
            var mark in marks
                .Zip(neighbours, (mark, count) => (Mark: mark, Count: count))
                .OrderByDescending(m => m.Count)
                .ThenByDescending(m => m.Mark.Place.Weight)
                .ThenBy(m => m.Mark.Place.Id, StringComparer.Ordinal)
                .Select(m => m.Mark)
        )
        {
            var label = placer.Place(
                mark.X,
                mark.Y,
                Width(scale, mark.Place),
                scale.Han * LineHeight
            );
            labels.Add((mark, label));
            without += label is null ? 1 : 0;
            if (without >= tooMany)
            {
                return null;
            }
        }

        return labels.MoveToImmutable();
    }

    private static PlaceView View(MapScale scale, MapMark mark, LabelPlace? label) =>
        new(
            $"#{mark.Place.Id}",
            mark.Place.Label,
            mark.Place.IsCertain ? "disc" : "disc hollow",
            MarkPath.Of(MarkShape.Disc, mark.X, mark.Y, scale.Dot),
            label?.Leader is var (from, to)
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"M{from.X:0.#} {from.Y:0.#}L{to.X:0.#} {to.Y:0.#}"
                )
                : "",
            label is null ? "" : Number(label.Box.Left),
            label is null ? "" : Number(label.Box.Bottom - (scale.Han * .3)),
            mark.Place.Form,
            scale.Latin > 0 ? mark.Place.Pinyin : ""
        );

    private static double Width(MapScale scale, MapPlace place) =>
        (CodePoints.Count(place.Form) * scale.Han)
        + (
            scale.Latin > 0 && place.Pinyin.Length > 0
                ? (LettersGap + (place.Pinyin.Length * LetterWidth)) * scale.Latin
                : 0
        )
        + 2;

    private static string Graticule(
        MapScale scale,
        Projection projection,
        IndexText words,
        ImmutableArray<TextView>.Builder texts
    )
    {
        var path = new StringBuilder();
        var step = Step(
            Math.Max(projection.East - projection.West, projection.North - projection.South)
        );
        for (var i = Math.Ceiling(projection.West / step); i * step <= projection.East; i++)
        {
            var x = projection.X(i * step);
            path.Append(CultureInfo.InvariantCulture, $"M{x:0.#} 0V{projection.Height:0.#}");
            texts.Add(
                new TextView(
                    "longitude",
                    Number(x),
                    Number(projection.Height + (scale.Bottom * .4)),
                    Degrees(i * step, words.MapEast, words.MapWest)
                )
            );
        }

        for (var i = Math.Ceiling(projection.South / step); i * step <= projection.North; i++)
        {
            var y = projection.Y(i * step);
            path.Append(
                CultureInfo.InvariantCulture,
                $"M{scale.Left:0.#} {y:0.#}H{scale.Width:0.#}"
            );
            texts.Add(
                new TextView(
                    "latitude",
                    "0",
                    Number(y),
                    Degrees(i * step, words.MapNorth, words.MapSouth)
                )
            );
        }

        return path.ToString();
    }

    private static string Bar(
        MapScale scale,
        Projection projection,
        IndexText words,
        ImmutableArray<TextView>.Builder texts
    )
    {
        var kilometres = Step(scale.Width * .5 / projection.PerKilometre);
        var length = kilometres * projection.PerKilometre;
        var y = projection.Height + (scale.Bottom * .86);
        texts.Add(
            new TextView(
                "kilometres",
                Number(scale.Width - length - (scale.Dot * .8)),
                Number(y),
                string.Format(CultureInfo.InvariantCulture, words.Kilometres, kilometres)
            )
        );
        var (left, right, tick) = (scale.Width - length, scale.Width - .5, scale.Dot * .6);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"M{left:0.#} {y - tick:0.#}V{y:0.#}H{right:0.#}V{y - tick:0.#}"
        );
    }

    /// <summary>Returns a round number (1, 2 or 5, and zeros) that goes into the span four to ten times.</summary>
    private static double Step(double span)
    {
        var step = Math.Pow(10, Math.Floor(Math.Log10(span / 4)));
        return span / (step * 5) >= 4 ? step * 5
            : span / (step * 2) >= 4 ? step * 2
            : step;
    }

    private static string Degrees(double degrees, string positive, string negative) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Math.Abs(degrees):0.##}°{(degrees > 0 ? positive : degrees < 0 ? negative : "")}"
        );

    private static string Number(double value) =>
        value.ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>A place, with the position of its mark on the drawing.</summary>
internal sealed record MapMark(MapPlace Place, double X, double Y);
