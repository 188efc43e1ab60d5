using System.Collections.Immutable;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Print;

/// <summary>The whole edition on one page, in reading order; a script cuts it into facing pages.</summary>
/// <param name="Imprint">What stands on the back of the title page, a line each.</param>
/// <param name="Front">Introduction, principles, signs and abbreviations.</param>
/// <param name="Back">Lists and indexes.</param>
/// <param name="Series">The series of entries at the foot of a page, from above to below, parted by spaces.</param>
/// <param name="Others">The same book with other translations.</param>
/// <param name="Facing">False where there is no translation: every page then carries the text.</param>
[View]
public sealed partial record PrintPage(
    PrintSite Site,
    PrintText Words,
    string Title,
    string Volumes,
    string VolumesTranslated,
    string Subject,
    ImmutableArray<string> Imprint,
    ImmutableArray<MatterView> Front,
    ImmutableArray<PrintVolume> Text,
    ImmutableArray<MatterView> Back,
    string Series,
    bool Facing,
    ImmutableArray<PrintBookView> Others
);

/// <summary>
/// The edition as a whole, on paper and in the book. Not the pages' own view: that has controls, which these have not.
/// </summary>
/// <param name="Chinese">The tag of Chinese titles beside those of another language.</param>
/// <param name="Root">The way from the page to the site's root; empty in the book, which is by itself.</param>
/// <param name="Stylesheets">On paper those of generated fonts, relative to the root, before the theme's own; in the book its one.</param>
[View]
public sealed partial record PrintSite(
    string Title,
    string TitleTranslated,
    string Author,
    string AuthorTranslated,
    string Editor,
    string Language,
    string TextLanguage,
    string Chinese,
    string Root,
    ImmutableArray<string> Stylesheets,
    InterfaceText Ui
);

/// <summary>The printed edition with another translation, to which its page leads on the screen.</summary>
[View]
public sealed partial record PrintBookView(string Name, string Address);

/// <summary>A chapter of front or back matter.</summary>
/// <param name="Id">Its address on the page; the table of contents leads there.</param>
/// <param name="TitleChinese">Empty where it would say the same.</param>
[View]
public sealed partial record MatterView(
    string Id,
    string Title,
    string TitleChinese,
    Markup Content
);

/// <summary>A volume in print.</summary>
/// <param name="Label">卷四十一.</param>
/// <param name="LabelTranslated">Book 41; empty when there is none.</param>
/// <param name="Language">Of the translation; empty when there is none.</param>
[View]
public sealed partial record PrintVolume(
    string Folder,
    string Label,
    string LabelTranslated,
    string Language,
    ImmutableArray<PrintYear> Years
);

/// <summary>A reign year, with what hangs on the text of its segments.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Label">嘉定十一年、夏光定八年; empty before the first year that the text names.</param>
/// <param name="Reign">The first of its names, for the running head.</param>
/// <param name="Head">What stands over the translation: 1218 戊寅.</param>
/// <param name="CommonEra">Empty when unknown.</param>
/// <param name="Entries">Series by series.</param>
/// <param name="Vertical">What of them stands at the end of the year in the vertical edition.</param>
[View]
public sealed partial record PrintYear(
    string Id,
    string Label,
    string Reign,
    string Head,
    string CommonEra,
    bool HasHead,
    ImmutableArray<PrintUnit> Units,
    ImmutableArray<PrintEntry> Entries,
    ImmutableArray<VerticalSeries> Vertical
);

/// <summary>What stands level on both pages: a segment and its translation, or the segments that one translation covers.</summary>
/// <param name="Kind">Of the first of its segments: heading, detail, commentary …</param>
/// <param name="Locus">Of the first.</param>
/// <param name="Number">The locus without the volume.</param>
/// <param name="IsEmpty">Not yet translated.</param>
[View]
public sealed partial record PrintUnit(
    string Kind,
    string Locus,
    string Number,
    ImmutableArray<PrintSegment> Segments,
    Markup Translation,
    bool IsEmpty
);

/// <summary>A segment's reading, punctuated, with the references to its notes and the places of its apparatus.</summary>
/// <param name="Tag">h3 for a heading, so that it becomes a bookmark; otherwise p.</param>
/// <param name="Opening">The word a commentary begins with: 按.</param>
[View]
public sealed partial record PrintSegment(
    string Locus,
    ImmutableArray<string> Aliases,
    string Kind,
    string Tag,
    bool IsAside,
    string Opening,
    Markup Reading
);

/// <summary>An entry of the apparatus, a parallel or a note, as at the foot of the page.</summary>
/// <param name="Key">Unique on the page.</param>
/// <param name="Kind">apparatus, parallel or note.</param>
/// <param name="Series">What it stands among at the foot; one of <see cref="PrintPage.Series"/>.</param>
/// <param name="Mark">The note's number; empty where the key is the number of the line.</param>
/// <param name="Chinese">What the vertical edition has of it, in Chinese alone; empty if nothing.</param>
[View]
public sealed partial record PrintEntry(
    string Key,
    string Kind,
    string Series,
    string Locus,
    string Mark,
    string Language,
    Markup Html,
    Markup Chinese
);
