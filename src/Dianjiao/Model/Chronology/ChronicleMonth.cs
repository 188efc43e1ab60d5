using System.Collections.Immutable;
using Dianjiao.Calendar;

namespace Dianjiao.Model.Chronology;

/// <summary>The entries of a month, a season or a whole year.</summary>
/// <param name="Label">The name of the month or season (閏三月, 春); empty for entries dated to the year only.</param>
/// <param name="Month">The month; null where it is none, or none that the table has.</param>
public sealed record ChronicleMonth(
    string Label,
    LunarMonth? Month,
    ImmutableArray<ChronicleEntry> Entries
);
