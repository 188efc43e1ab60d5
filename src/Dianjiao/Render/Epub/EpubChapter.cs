using System.Collections.Immutable;
using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>
/// The view of a chapter, which is a year: its text and translations, then their notes and other entries.
/// </summary>
/// <param name="Title">The title of the document; the volume's before the first year that the text names.</param>
/// <param name="Label">The names of the year: 嘉定十一年、夏光定八年; empty before the first year that the text names.</param>
/// <param name="CommonEra">The year of the common era: 1218; empty when unknown.</param>
/// <param name="Cyclical">The year of the sexagenary cycle: 戊寅; empty when unknown.</param>
/// <param name="Contemporaries">The reign years of other dynasties that the text does not name.</param>
/// <param name="Series">
/// The notes, series by series, then the apparatus, then the parallels; empty series are left out.
/// </param>
[View]
public sealed partial record EpubChapter(
    PrintSite Site,
    EpubText Words,
    string Title,
    string Label,
    string CommonEra,
    string Cyclical,
    ImmutableArray<string> Contemporaries,
    ImmutableArray<EpubSegment> Segments,
    ImmutableArray<EpubSeries> Series
);
