using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A year of the chronology.</summary>
/// <param name="Reign">嘉定十一年; empty where the text names none.</param>
/// <param name="Parallels">Other reigns' names of it in the text: 夏光定八年.</param>
/// <param name="CommonEra">Empty when unknown.</param>
/// <param name="Contemporaries">Reign years of other dynasties, which the text does not name.</param>
[View]
public sealed partial record ChronicleYearView(
    string Id,
    string Reign,
    ImmutableArray<string> Parallels,
    string CommonEra,
    string Cyclical,
    ImmutableArray<string> Contemporaries,
    ImmutableArray<ChronicleMonthView> Months
);
