using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Calendar;
using Dianjiao.Model;
using Dianjiao.Model.Chronology;
using Dianjiao.Render.Drawing;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Wording;
using Parallel = Dianjiao.Model.Parallel;

namespace Dianjiao.Render.Pages;

/// <summary>Makes the view of the chronology.</summary>
internal sealed class ChronologyViews(
    Edition edition,
    InterfaceText ui,
    Loci loci,
    MarkdownHtml markdown
)
{
    private const double LegendSize = 12;

    private readonly IndexText words = ui.Index;
    private readonly DateWords dates = ui.Dates;
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> twins = new(StringComparer.Ordinal);

    public ChronologyPage Page(SiteView site)
    {
        var chronicle = Chronicle.Of(edition);
        var years = chronicle.Select(View).ToImmutableArray();
        var marks = Marks(chronicle, years);
        var marked = marks.Select(m => m.Year).ToHashSet();
        ImmutableArray<int> lines =
        [
            .. chronicle.Select(y => y.CommonEra).OfType<int>().Where(marked.Contains),
        ];
        return new ChronologyPage(
            site,
            $"{words.Chronology} · {edition.Settings.Title}",
            marks.IsEmpty
                ? []
                :
                [
                    TimelineDrawing.Draw(TimelineScale.Wide, lines, marks),
                    TimelineDrawing.Draw(TimelineScale.Narrow, lines, marks),
                ],
            string.Format(
                CultureInfo.InvariantCulture,
                words.TimelineDescription,
                marks.Count(m => !m.IsSource),
                marks.Count(m => m.IsSource)
            ),
            [
                .. marks
                    .Select(m => (m.Shape, m.IsHollow))
                    .Distinct()
                    .OrderBy(k => k.Shape)
                    .ThenBy(k => k.IsHollow)
                    .Select(k => Legend(k.Shape, k.IsHollow)),
            ],
            years
        );
    }

    private ChronicleYearView View(ChronicleYear year)
    {
        var section = year.Section;
        var head = Years.View(section, 0, []);
        return new ChronicleYearView(
            Unique($"y-{year.CommonEra?.ToString(CultureInfo.InvariantCulture) ?? "0"}"),
            head.Reign,
            head.OtherReigns,
            year.CommonEra?.ToString(CultureInfo.InvariantCulture) ?? "",
            year.CommonEra is { } commonEra ? Sexagenary.YearName(commonEra) : "",
            head.Contemporaries,
            [.. year.Months.Select(View)]
        );
    }

    private ChronicleMonthView View(ChronicleMonth month) =>
        new(
            month.Label,
            month.Month is { } lunar
                ? Days.Interval(lunar.FirstDay, lunar.LastDay, dates, year: false)
                : "",
            [.. month.Entries.Select(e => View(e, month))]
        );

    private ChronicleEntryView View(ChronicleEntry entry, ChronicleMonth month)
    {
        var heading = entry.Heading;
        var slot = heading.Translations.FirstOrDefault(t => t.Markdown.Length > 0);
        return new ChronicleEntryView(
            Unique($"c-{heading.Locus}"),
            heading.Locus.ToString(),
            loci.Address(heading.Locus, null, "../") ?? "",
            entry.Date.Text,
            entry.Date.Inherited,
            month.Month is { } lunar && entry.From == lunar.FirstDay && entry.To == lunar.LastDay
                ? ""
                : Days.Interval(entry.Date, dates),
            Terms.OfDate(entry.Date.Certainty, words),
            heading.Reading,
            slot?.Language ?? "",
            slot is null ? default : markdown.Block(slot.Prose),
            [.. entry.Sources.Select(p => View(entry.Volume, p))]
        );
    }

    private SourceDateView View(Volume volume, Parallel parallel) =>
        new(
            $"../{volume.Folder}/index.html#{parallel.Id}",
            $"{parallel.Entry.Work} {parallel.Entry.Volume}".TrimEnd(),
            parallel.Entry.Day,
            Day(parallel) is { } day ? Days.Day(day, dates, year: true) : "",
            Terms.Of(parallel.Entry.Agreement, ui)
        );

    private static JulianDay? Day(Parallel parallel) =>
        parallel.Entry.Date is { } date ? JulianDay.Parse(date) : null;

    private ImmutableArray<TimelineMark> Marks(
        ImmutableArray<ChronicleYear> chronicle,
        ImmutableArray<ChronicleYearView> views
    )
    {
        var marks = ImmutableArray.CreateBuilder<TimelineMark>();
        var sources = new HashSet<(string, string, string)>();
        foreach (var (year, yearView) in chronicle.Zip(views))
        {
            var entries = year.Months.SelectMany(m => m.Entries);
            foreach (var (entry, view) in entries.Zip(yearView.Months.SelectMany(m => m.Entries)))
            {
                if (entry is { From: { } from, To: { } to } && year.CommonEra is { } row)
                {
                    marks.Add(
                        new TimelineMark(
                            row,
                            from,
                            to,
                            Shape(entry.Date.Certainty),
                            false,
                            entry.Date.Inherited,
                            $"#{view.Id}",
                            $"{view.Locus} {Days.Interval(entry.Date, dates)}: {view.Reading}"
                        )
                    );
                }

                foreach (var parallel in entry.Sources)
                {
                    // Several places of an entry may cite the same day of one work; it happened once.
                    if (
                        Day(parallel) is { } day
                        && MonthTable.Containing(day) is { } month
                        && sources.Add((view.Id, parallel.Entry.Work, parallel.Entry.Date!))
                    )
                    {
                        marks.Add(
                            new TimelineMark(
                                month.Year,
                                day,
                                day,
                                MarkShape.Diamond,
                                true,
                                false,
                                $"#{view.Id}",
                                $"{parallel.Entry.Work} {parallel.Entry.Volume} {parallel.Entry.Day}: {view.Locus}"
                            )
                        );
                    }
                }
            }
        }

        var drawn = marks.Where(m => !m.IsSource).Select(m => m.Year).ToHashSet();
        return [.. marks.Where(m => drawn.Contains(m.Year))];
    }

    private static MarkShape Shape(string certainty) =>
        certainty switch
        {
            "day" => MarkShape.Disc,
            "month" => MarkShape.Square,
            _ => MarkShape.Triangle,
        };

    private LegendView Legend(MarkShape shape, bool isHollow) =>
        new(
            shape.ToString().ToLowerInvariant() + (isHollow ? " hollow" : ""),
            MarkPath.Of(shape, LegendSize / 2, LegendSize / 2, LegendSize - 2),
            isHollow
                ? words.Inherited
                : shape switch
                {
                    MarkShape.Disc => words.OfDay,
                    MarkShape.Square => words.OfMonth,
                    MarkShape.Triangle => words.OfSeason,
                    _ => words.OfSource,
                }
        );

    private string Unique(string id)
    {
        var unique = id;
        while (!ids.Add(unique))
        {
            var n = twins[id] = twins.GetValueOrDefault(id, 1) + 1;
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{n}");
        }

        return unique;
    }
}
