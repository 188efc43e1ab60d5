using System.Collections.Immutable;
using Dianjiao.Render.Drawing;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>What happened when.</summary>
/// <param name="Timelines">The same for wide and for narrow windows; none where no day is known.</param>
/// <param name="Description">Of the timeline, in words.</param>
/// <param name="Legend">The kinds of marks that it has.</param>
[View]
public sealed partial record ChronologyPage(
    SiteView Site,
    string Title,
    ImmutableArray<TimelineView> Timelines,
    string Description,
    ImmutableArray<LegendView> Legend,
    ImmutableArray<ChronicleYearView> Years
);

/// <summary>A year of the chronology.</summary>
/// <param name="Reign">嘉定十一年; empty where the text names none.</param>
/// <param name="OtherReigns">The year's other names in the text, by the reigns of other dynasties: 夏光定八年.</param>
/// <param name="CommonEra">Empty when unknown.</param>
/// <param name="Contemporaries">Reign years of other dynasties, which the text does not name.</param>
[View]
public sealed partial record ChronicleYearView(
    string Id,
    string Reign,
    ImmutableArray<string> OtherReigns,
    string CommonEra,
    string Cyclical,
    ImmutableArray<string> Contemporaries,
    ImmutableArray<ChronicleMonthView> Months
);

/// <summary>A month of the chronology.</summary>
/// <param name="Label">二月; empty for what is dated to the year only.</param>
/// <param name="Days">27 Feb – 27 Mar; empty where it is no month.</param>
[View]
public sealed partial record ChronicleMonthView(
    string Label,
    string Days,
    ImmutableArray<ChronicleEntryView> Entries
);

/// <summary>A heading in the chronology.</summary>
/// <param name="Date">As the text has it; for an inherited date the words it is inherited from.</param>
/// <param name="Days">29 Sep 1223; empty when unknown, or when they are those of the month under which it stands.</param>
/// <param name="Certainty">How closely it is dated, in words.</param>
/// <param name="Reading">The heading.</param>
/// <param name="Language">Of the translation.</param>
/// <param name="Translation">Empty where there is none.</param>
[View]
public sealed partial record ChronicleEntryView(
    string Id,
    string Locus,
    string Href,
    string Date,
    bool IsInherited,
    string Days,
    string Certainty,
    string Reading,
    string Language,
    Markup Translation,
    ImmutableArray<SourceDateView> Sources
);

/// <summary>How another work dates the same.</summary>
/// <param name="Work">金史 15.</param>
/// <param name="Date">As it has it: 興定二年五月丙子.</param>
/// <param name="Day">31 May 1218; empty when it is not known to the day.</param>
/// <param name="Differs">How it differs from the text; empty where it agrees.</param>
[View]
public sealed partial record SourceDateView(
    string Href,
    string Work,
    string Date,
    string Day,
    string Differs
);
