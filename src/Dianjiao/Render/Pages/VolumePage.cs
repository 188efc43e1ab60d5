using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A volume's page.</summary>
/// <param name="Previous">At most one.</param>
/// <param name="Next">At most one.</param>
[View]
public sealed partial record VolumePage(
    SiteView Site,
    string Title,
    string Label,
    string LabelTranslated,
    ImmutableArray<LaneView> Lanes,
    bool HasLanes,
    ImmutableArray<SeriesView> NoteSeries,
    bool HasApparatus,
    bool HasParallels,
    bool HasCommentary,
    bool HasEmendations,
    bool HasNames,
    ImmutableArray<YearView> Years,
    ImmutableArray<VolumeLink> Previous,
    ImmutableArray<VolumeLink> Next
);

/// <summary>A translation's lane.</summary>
/// <param name="Key">l1 for the first; the style sheet's name for it.</param>
/// <param name="IsFirst">Shown unless the reader hides it; further ones are hidden unless the reader shows them.</param>
[View]
public sealed partial record LaneView(
    string Key,
    int Number,
    string Language,
    string Name,
    bool IsFirst
);

/// <summary>A series of notes, as readers show and hide it.</summary>
/// <param name="Key">Of its control: note, note-2.</param>
/// <param name="Word">In an address: <c>?margin=note,textual</c>.</param>
[View]
public sealed partial record SeriesView(string Key, string Word, string Name);

/// <summary>The segments of one reign year.</summary>
/// <param name="Reign">嘉定十一年; empty before the first year that the text names.</param>
/// <param name="OtherReigns">The year's other names in the text, by the reigns of other dynasties: 夏光定八年.</param>
/// <param name="CommonEra">1218; empty when unknown.</param>
/// <param name="Contemporaries">Reign years of other dynasties, which the text does not name: 金興定二年.</param>
/// <param name="Cyclical">戊寅; empty when unknown.</param>
[View]
public sealed partial record YearView(
    string Id,
    string Reign,
    ImmutableArray<string> OtherReigns,
    string CommonEra,
    string Cyclical,
    ImmutableArray<string> Contemporaries,
    bool HasHead,
    ImmutableArray<MonthView> Months,
    ImmutableArray<SegmentView> Segments
);

/// <summary>A month in the table of contents.</summary>
[View]
public sealed partial record MonthView(string Id, string Label);

/// <summary>A segment on its volume's page.</summary>
/// <param name="Aliases">Ids of segments that a join took up; their links land here.</param>
/// <param name="Kind">heading, detail, commentary …</param>
/// <param name="IsLong">In vertical lines it needs taller ones, or it would be wider than the page.</param>
/// <param name="Address">For people: 嘉定十三年四月, second entry.</param>
/// <param name="When">Its year and month for citations: 嘉定十三年四月; may be empty.</param>
/// <param name="Entry">Its number within the month; empty before the first heading.</param>
/// <param name="EntryWords">The same in English: second entry.</param>
/// <param name="Month">Where a new month begins; else empty.</param>
/// <param name="Days">Where a month begins or a day is named, in the Julian calendar: 27 Feb – 27 Mar; else empty.</param>
/// <param name="DaysFull">Of every heading whose days are known, with the year.</param>
/// <param name="OpeningHtml">Before the body of a commentary in the received text, 〈按：, its marks set apart from the word.</param>
/// <param name="Closing">And after it: 〉.</param>
/// <param name="Beginning">The first words of a commentary, shown while it is folded.</param>
/// <param name="Attached">Short commentaries that stand in the margin beside it.</param>
[View]
public sealed partial record SegmentView(
    string Locus,
    ImmutableArray<string> Aliases,
    string Kind,
    bool IsHeading,
    bool IsAside,
    bool IsLong,
    string Address,
    string When,
    string Entry,
    string EntryWords,
    string Month,
    string MonthId,
    string Days,
    string DaysFull,
    Markup OpeningHtml,
    string Closing,
    string Beginning,
    Markup Base,
    Markup Punctuated,
    ImmutableArray<CellView> Cells,
    ImmutableArray<MarginView> Margin,
    ImmutableArray<SegmentView> Attached
);

/// <summary>A segment in one translation's lane.</summary>
/// <param name="Range">41.51b–41.52 where the words cover several segments; else empty.</param>
/// <param name="WithinHref">Of the segment whose slot covers this one; else empty.</param>
/// <param name="Warning">What a reader should know about it; else empty.</param>
/// <param name="Status">empty, done, check or stale.</param>
[View]
public sealed partial record CellView(
    string Key,
    string Language,
    Markup Html,
    bool IsEmpty,
    string Range,
    string WithinHref,
    string WithinLabel,
    string Status,
    string Warning
);

/// <summary>A note or an apparatus entry: one line, and what opens below it.</summary>
/// <param name="ReferenceId">Of the reference in the text that it hangs on.</param>
/// <param name="Kind">note, apparatus or parallel.</param>
/// <param name="Series">Of a note: the key of its series; else empty.</param>
/// <param name="Group">Of a note: the class by which readers hide its series, s1 the first; else empty.</param>
/// <param name="Mark">As in the text: 3, b.</param>
/// <param name="Label">Note 3.</param>
/// <param name="Lemma">The words it hangs on; long ones shortened in the middle; empty for a whole segment.</param>
/// <param name="IsQuiet">About structure: it says nothing about the words.</param>
/// <param name="Language">Of the gloss and body.</param>
[View]
public sealed partial record MarginView(
    string Id,
    string ReferenceId,
    string Kind,
    string Series,
    string Group,
    string Locus,
    string Mark,
    string Label,
    string Lemma,
    bool IsQuiet,
    string Language,
    Markup Gloss,
    Markup Body,
    bool HasBody
);
