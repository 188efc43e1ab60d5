using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Print;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>Makes the views of the text, one chapter for each year.</summary>
internal sealed class EpubChapters(
    Edition edition,
    EpubPlaces places,
    PrintSite site,
    EpubText words,
    MarkdownHtml markdown
)
{
    private readonly EditionSettings settings = edition.Settings;
    private readonly InterfaceText ui = site.Ui;

    // The same as the margin of a page, but with notes in full, and with links, which the first line there cannot have.
    private readonly Margin margin = new(
        edition.Settings,
        site.Ui,
        markdown.Opened,
        new ApparatusHtml(edition.Settings, site.Ui, markdown),
        new ParallelHtml(edition.Settings, site.Ui, markdown)
    );

    // The languages of a whole volume, kept here because a chapter is only a year of it.
    private readonly ConcurrentDictionary<Volume, List<string>> lanes = new(
        ReferenceEqualityComparer.Instance
    );

    public EpubChapter Year(Volume volume, int index)
    {
        var year = volume.Years[index];
        var head = Years.View(year, index, []);
        var label = YearTitle(year);
        var segments = ImmutableArray.CreateBuilder<EpubSegment>();
        var entries = new List<MarginView>();
        for (var i = year.First; i < year.End; i++)
        {
            var segment = volume.Segments[i];
            var (notes, references) = margin.Of(segment);
            entries.AddRange(notes);
            segments.Add(
                new EpubSegment(
                    segment.Locus.ToString(),
                    [.. segment.Aliases.Select(a => a.ToString())],
                    [
                        .. Lanes(volume)
                            .Select(
                                (language, n) =>
                                    Cells.Of(
                                        segment,
                                        language,
                                        $"l{n + 1}",
                                        ui,
                                        markdown,
                                        locus => places.Address(locus) ?? ""
                                    )
                            ),
                    ],
                    SeedWords.Of(segment.Kind),
                    segment.Kind == SegmentKind.Heading ? "h3" : "p",
                    segment.IsAside,
                    segment.IsAside ? segment.Opening : "",
                    Cells.Closing(segment),
                    EpubReading.Of(segment, references)
                )
            );
        }

        return new EpubChapter(
            site,
            words,
            label.Length == 0 ? volume.Label : label,
            year.Label,
            head.CommonEra,
            head.Cyclical,
            head.Contemporaries,
            segments.ToImmutable(),
            [.. Series(entries)]
        );
    }

    /// <summary>
    /// Returns the heading of a year: 嘉定十一年、夏光定八年 1218; empty before the first year that the text names.
    /// </summary>
    public static string YearTitle(YearSection year) =>
        year.CommonEra is { } era && year.Label.Length > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{year.Label} {era}")
            : year.Label;

    private IEnumerable<EpubSeries> Series(List<MarginView> entries) =>
        settings
            .NoteSeries.Select(s => new EpubSeries(
                true,
                Terms.Of(s, ui),
                [.. entries.Where(e => e.Kind == "note" && e.Series == s.Key)]
            ))
            .Append(Series("apparatus", ui.Apparatus, entries))
            .Append(Series("parallel", ui.Parallels, entries))
            .Where(s => !s.Entries.IsEmpty);

    private static EpubSeries Series(string kind, string title, List<MarginView> entries) =>
        new(false, title, [.. entries.Where(e => e.Kind == kind)]);

    /// <summary>
    /// Returns the languages of a volume that have any translation; an empty lane would say “not yet translated” for
    /// every segment.
    /// </summary>
    private List<string> Lanes(Volume volume) =>
        lanes.GetOrAdd(
            volume,
            static v =>
                [
                    .. v.Languages.Where(l =>
                        v.Segments.Any(s =>
                            s.Translations.Any(t => t.Language == l && t.Markdown.Length > 0)
                        )
                    ),
                ]
        );
}
