using System.Collections.Immutable;
using Dianjiao.Render.Drawing;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The view of the chronology.</summary>
/// <param name="Timelines">
/// The timeline, once for wide windows and once for narrow ones; none where no day is known.
/// </param>
/// <param name="Description">The description of the timeline in words.</param>
/// <param name="Legend">The kinds of marks in the timeline.</param>
[View]
public sealed partial record ChronologyPage(
    SiteView Site,
    string Title,
    ImmutableArray<TimelineView> Timelines,
    string Description,
    ImmutableArray<LegendView> Legend,
    ImmutableArray<ChronicleYearView> Years
);

/// <summary>The view of a year in the chronology.</summary>
/// <param name="Reign">The first name of the year: 嘉定十一年; empty where the text names none.</param>
/// <param name="OtherReigns">The year's other names in the text, by the reigns of other dynasties: 夏光定八年.</param>
/// <param name="CommonEra">The year of the common era; empty when unknown.</param>
/// <param name="Cyclical">The year of the sexagenary cycle: 戊寅; empty when unknown.</param>
/// <param name="Contemporaries">The reign years of other dynasties that the text does not name.</param>
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

/// <summary>The view of a month in the chronology.</summary>
/// <param name="Label">The name of the month: 二月; empty for entries that are dated to the year only.</param>
/// <param name="Days">
/// The days of the month in the Julian calendar: 27 Feb – 27 Mar; empty where it is no month.
/// </param>
[View]
public sealed partial record ChronicleMonthView(
    string Label,
    string Days,
    ImmutableArray<ChronicleEntryView> Entries
);

/// <summary>The view of a heading in the chronology.</summary>
/// <param name="Date">
/// The date in the words of the text; for an inherited date the words from which it is inherited.
/// </param>
/// <param name="Days">
/// The days in the Julian calendar: 29 Sep 1223; empty when unknown, or when they are all days of the month under which
/// the heading stands.
/// </param>
/// <param name="Certainty">The precision of the date, in words.</param>
/// <param name="Reading">The text of the heading.</param>
/// <param name="Language">The language of the translation; empty where there is none.</param>
/// <param name="Translation">The first translation that is not empty; empty where there is none.</param>
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

/// <summary>The view of the date of the same event in another work.</summary>
/// <param name="Work">The work and the volume: 金史 15.</param>
/// <param name="Date">The date in the words of the work: 興定二年五月丙子.</param>
/// <param name="Day">The day in the Julian calendar: 31 May 1218; empty when the day is unknown.</param>
/// <param name="Differs">The difference from the text; empty where both agree.</param>
[View]
public sealed partial record SourceDateView(
    string Href,
    string Work,
    string Date,
    string Day,
    string Differs
);
