using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

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
