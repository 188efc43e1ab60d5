using System.Collections.Immutable;
using Dianjiao.Calendar;

namespace Dianjiao.Model.Chronology;

/// <summary>The entries of a month, a season or a whole year.</summary>
/// <param name="Label">閏三月, 春; empty for what is dated to the year only.</param>
/// <param name="Month">Null where it is no month, or none that the table has.</param>
public sealed record ChronicleMonth(
    string Label,
    LunarMonth? Month,
    ImmutableArray<ChronicleEntry> Entries
);
