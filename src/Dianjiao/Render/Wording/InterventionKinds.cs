using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.Render.Wording;

/// <summary>
/// Sorts interventions into the kinds by which they are counted: by their action, and emendations also by the fault
/// that they mend.
/// </summary>
internal static class InterventionKinds
{
    /// <summary>Returns the class of a kind, for style sheets: split, emend-conversion.</summary>
    public static string Key(ApparatusEntry entry) =>
        entry is { Action: ApparatusAction.Emend, Kind: { } kind }
            ? $"emend-{SeedWords.Of(kind)}"
            : entry.Action.ToString().ToLowerInvariant();

    /// <summary>Returns the number of entries of each kind, in a fixed order; kinds without any are left out.</summary>
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
