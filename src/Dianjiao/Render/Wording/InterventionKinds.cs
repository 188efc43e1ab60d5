using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.Render.Wording;

/// <summary>The kinds by which interventions are counted: what they do, and of emendations what they mend.</summary>
internal static class InterventionKinds
{
    /// <summary>A class for style sheets: split, emend-conversion.</summary>
    public static string Key(ApparatusEntry entry) =>
        entry is { Action: ApparatusAction.Emend, Kind: { } kind }
            ? $"emend-{SeedWords.Of(kind)}"
            : entry.Action.ToString().ToLowerInvariant();

    /// <summary>How many there are of each kind, in a fixed order; kinds without any are left out.</summary>
    public static ImmutableArray<(string Key, string Label, int Count)> Count(
        IEnumerable<ApparatusEntry> entries,
        InterfaceText ui
    ) =>
        [
            .. entries
                .GroupBy(e => (e.Action, Kind: e.Action == ApparatusAction.Emend ? e.Kind : null))
                .OrderBy(g => g.Key.Action)
                .ThenBy(g => g.Key.Kind)
                .Select(g => (Key(g.First()), Label(g.Key.Action, g.Key.Kind, ui), g.Count())),
        ];

    private static string Label(ApparatusAction action, EmendationKind? kind, InterfaceText ui)
    {
        var does = Terms.Of(action, ui);
        return kind is { } mended
            ? string.Format(
                CultureInfo.InvariantCulture,
                ui.Index.OfKind,
                does,
                Terms.Of(mended, ui)
            )
            : does;
    }
}
