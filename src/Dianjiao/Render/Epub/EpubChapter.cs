using System.Collections.Immutable;
using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>A chapter, which is a year: its text and translations, then what hangs on them.</summary>
/// <param name="Title">Of the document; the volume's before the first year that the text names.</param>
/// <param name="Label">嘉定十一年、夏光定八年; empty before the first year that the text names.</param>
/// <param name="CommonEra">1218; empty when unknown.</param>
/// <param name="Cyclical">戊寅; empty when unknown.</param>
/// <param name="Contemporaries">Reign years of other dynasties, which the text does not name.</param>
/// <param name="Series">The notes, series by series, the apparatus, the parallels; none that is empty.</param>
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
