using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Pages;

/// <summary>Makes the views of the series of which a volume has notes.</summary>
internal static class NoteSeriesViews
{
    public static ImmutableArray<SeriesView> Of(
        Volume volume,
        EditionSettings settings,
        InterfaceText ui
    )
    {
        var present = volume.Segments.SelectMany(s => s.Notes).Select(n => n.Series).ToHashSet();
        return
        [
            .. settings
                .NoteSeries.Select((s, i) => (Series: s, Number: i + 1))
                .Where(s => present.Contains(s.Series.Key))
                .Select(s => new SeriesView(
                    s.Number == 1 ? "note" : $"note-{s.Number}",
                    s.Series.Word,
                    Terms.Of(s.Series, ui)
                )),
        ];
    }
}
