using System.Collections.Immutable;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Print;

/// <summary>The view of the whole edition on one page, in reading order; a script cuts it into facing pages.</summary>
/// <param name="Imprint">The lines on the back of the title page.</param>
/// <param name="Front">The chapters before the text: introduction, principles, signs and abbreviations.</param>
/// <param name="Back">The chapters after the text: lists and indexes.</param>
/// <param name="Series">
/// The keys of the series of entries at the foot of a page, from top to bottom, with spaces between them.
/// </param>
/// <param name="Others">The same book with other translations.</param>
/// <param name="Facing">True where there is a translation; otherwise every page carries the text.</param>
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
/// The view of the edition as a whole, on paper and in the book. The pages have a view of their own, with controls that
/// are missing here.
/// </summary>
/// <param name="Language">The language of the interface.</param>
/// <param name="Chinese">The language tag of Chinese titles beside those of another language.</param>
/// <param name="Root">
/// The relative path from the page to the site's root; empty in the book, which stands alone.
/// </param>
/// <param name="Stylesheets">
/// The style sheets, relative to the root: on paper those of generated fonts, before the theme's own; in the book its
/// only one.
/// </param>
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

/// <summary>The view of a book with another translation, to which the page links on the screen.</summary>
[View]
public sealed partial record PrintBookView(string Name, string Address);

/// <summary>The view of a chapter before or after the text.</summary>
/// <param name="Id">The id of the chapter on the page, to which the table of contents links.</param>
/// <param name="TitleChinese">The title in Chinese; empty where it would say the same.</param>
[View]
public sealed partial record MatterView(
    string Id,
    string Title,
    string TitleChinese,
    Markup Content
);

/// <summary>The view of a volume in print.</summary>
/// <param name="Label">The name of the volume in the text: 卷四十一.</param>
/// <param name="LabelTranslated">The name of the volume in translation: Book 41; empty when there is none.</param>
/// <param name="Language">The language of the translation; empty when there is none.</param>
[View]
public sealed partial record PrintVolume(
    string Folder,
    string Label,
    string LabelTranslated,
    string Language,
    ImmutableArray<PrintYear> Years
);

/// <summary>The view of a reign year, with the entries that belong to its segments.</summary>
/// <param name="Id">The id of the year, unique on the page.</param>
/// <param name="Label">The names of the year: 嘉定十一年、夏光定八年; empty before the first year that the text names.</param>
/// <param name="Reign">The first of these names, for the running head.</param>
/// <param name="Head">The head over the translation: 1218 戊寅; empty when the year is unknown.</param>
/// <param name="CommonEra">The year of the common era; empty when unknown.</param>
/// <param name="HasHead">True where the year has a name.</param>
/// <param name="Entries">The entries of the year, series by series.</param>
/// <param name="Vertical">The entries at the end of the year in the vertical edition.</param>
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

/// <summary>
/// The view of what stands level on both pages: a segment and its translation, or all segments that one translation
/// covers.
/// </summary>
/// <param name="Kind">The kind of the first segment: heading, detail, commentary …</param>
/// <param name="Locus">The locus of the first segment.</param>
/// <param name="Number">The locus without the volume.</param>
/// <param name="IsEmpty">True where the translation is still missing.</param>
[View]
public sealed partial record PrintUnit(
    string Kind,
    string Locus,
    string Number,
    ImmutableArray<PrintSegment> Segments,
    Markup Translation,
    bool IsEmpty
);

/// <summary>
/// The view of a segment's reading, punctuated, with the references to its notes and the places of its apparatus.
/// </summary>
/// <param name="Aliases">The loci of segments that a join took up.</param>
/// <param name="Tag">The element's name: h3 for a heading, so that it becomes a bookmark; otherwise p.</param>
/// <param name="Opening">The word with which a commentary begins: 按.</param>
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

/// <summary>The view of an apparatus entry, a parallel or a note at the foot of the page.</summary>
/// <param name="Key">The id of the entry, unique on the page.</param>
/// <param name="Kind">The kind: apparatus, parallel or note.</param>
/// <param name="Series">The series in which it stands at the foot, one of <see cref="PrintPage.Series"/>.</param>
/// <param name="Mark">The mark of a note; empty where the number of the line is the key.</param>
/// <param name="Chinese">The entry in the vertical edition, all in Chinese; empty where that leaves it out.</param>
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
