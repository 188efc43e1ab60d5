using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A month of the chronology.</summary>
/// <param name="Label">二月; empty for what is dated to the year only.</param>
/// <param name="Days">27 Feb – 27 Mar; empty where it is no month.</param>
[View]
public sealed partial record ChronicleMonthView(
    string Label,
    string Days,
    ImmutableArray<ChronicleEntryView> Entries
);
