using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The view of a volume's page.</summary>
/// <param name="Previous">The volume before this one; at most one.</param>
/// <param name="Next">The volume after this one; at most one.</param>
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

/// <summary>The view of a translation's lane.</summary>
/// <param name="Key">The name of the lane in the style sheet: l1 for the first.</param>
/// <param name="IsFirst">
/// True for the first lane, which is shown unless the reader hides it; the others are hidden unless the reader shows
/// them.
/// </param>
[View]
public sealed partial record LaneView(
    string Key,
    int Number,
    string Language,
    string Name,
    bool IsFirst
);

/// <summary>The view of a series of notes, as readers show and hide it.</summary>
/// <param name="Key">The key of its control: note, note-2.</param>
/// <param name="Word">The name in an address: <c>?margin=note,textual</c>.</param>
[View]
public sealed partial record SeriesView(string Key, string Word, string Name);

/// <summary>The view of one reign year with its segments.</summary>
/// <param name="Reign">The first name of the year: 嘉定十一年; empty before the first year that the text names.</param>
/// <param name="OtherReigns">The year's other names in the text, by the reigns of other dynasties: 夏光定八年.</param>
/// <param name="CommonEra">The year of the common era: 1218; empty when unknown.</param>
/// <param name="Contemporaries">The reign years of other dynasties that the text does not name: 金興定二年.</param>
/// <param name="Cyclical">The year of the sexagenary cycle: 戊寅; empty when unknown.</param>
/// <param name="HasHead">True where the text names the year.</param>
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

/// <summary>The view of a month in the table of contents.</summary>
[View]
public sealed partial record MonthView(string Id, string Label);

/// <summary>The view of a segment on its volume's page.</summary>
/// <param name="Aliases">The ids of segments that a join took up; links to them land here.</param>
/// <param name="Kind">The kind: heading, detail, commentary …</param>
/// <param name="IsAside">True where the author speaks: for a commentary, a supplement or a discussion.</param>
/// <param name="IsLong">
/// True if it needs taller lines when they are vertical, as it would be wider than the page otherwise.
/// </param>
/// <param name="Address">The place of the segment in words: 嘉定十三年四月, second entry; may be empty.</param>
/// <param name="When">The year and month for citations: 嘉定十三年四月; may be empty.</param>
/// <param name="Entry">The number within the month; empty before the first heading.</param>
/// <param name="EntryWords">The same in English words: second entry.</param>
/// <param name="Month">The date or month where a new month begins; otherwise empty.</param>
/// <param name="MonthId">The id of the month that begins here.</param>
/// <param name="Days">
/// The days in the Julian calendar where a month begins or the text names a day: 27 Feb – 27 Mar; otherwise empty.
/// </param>
/// <param name="DaysFull">The days of every heading whose days are known, with the year; otherwise empty.</param>
/// <param name="OpeningHtml">
/// The opening of a commentary in the received text, 〈按：, with its marks set apart from the word.
/// </param>
/// <param name="Closing">The closing bracket of a commentary: 〉; otherwise empty.</param>
/// <param name="Beginning">The first words of a commentary, shown while it is folded; otherwise empty.</param>
/// <param name="Base">The base text (白文).</param>
/// <param name="Punctuated">The punctuated text (標點).</param>
/// <param name="Attached">The short commentaries that stand in the margin beside it.</param>
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

/// <summary>The view of a segment in one translation's lane.</summary>
/// <param name="Range">The loci, 41.51b–41.52, where the words cover several segments; otherwise empty.</param>
/// <param name="WithinHref">The address of the segment whose translation covers this one; otherwise empty.</param>
/// <param name="WithinLabel">The locus of that segment; otherwise empty.</param>
/// <param name="Warning">
/// The warning for readers, for a translation to be checked or out of date; otherwise empty.
/// </param>
/// <param name="Status">The status: empty, done, check or stale.</param>
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

/// <summary>
/// The view of a note, an apparatus entry or a parallel in the margin: one line, and what opens below it. The book has
/// the same at the end of a chapter, with more in the line.
/// </summary>
/// <param name="ReferenceId">The id of its reference in the text.</param>
/// <param name="Kind">The kind: note, apparatus or parallel.</param>
/// <param name="Series">The key of a note's series; otherwise empty.</param>
/// <param name="Group">The class by which readers hide a note's series, s1 for the first; otherwise empty.</param>
/// <param name="Mark">The mark, as in the text: 3, b.</param>
/// <param name="Label">The mark in words: Note 3.</param>
/// <param name="Lemma">
/// The words to which it refers, shortened in the middle where they are long; empty for a whole segment.
/// </param>
/// <param name="IsQuiet">True for a structural entry, which says nothing about the words.</param>
/// <param name="Language">The language of the gloss and the body.</param>
/// <param name="Gloss">The first line.</param>
/// <param name="Body">The part that opens below the first line; may be empty.</param>
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
