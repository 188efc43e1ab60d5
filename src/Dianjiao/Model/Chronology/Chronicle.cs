using System.Collections.Immutable;
using Dianjiao.Calendar;
using Dianjiao.Model.Dating;

namespace Dianjiao.Model.Chronology;

/// <summary>
/// Puts the headings of all volumes in the order of time. What the text leaves undated stays where the text has it;
/// entries with the same first day keep the text's order.
/// </summary>
public static class Chronicle
{
    public static ImmutableArray<ChronicleYear> Of(Edition edition)
    {
        var entries = edition.Volumes.SelectMany(Entries).ToList();
        return
        [
            .. entries
                .Select((entry, i) => (Entry: entry, Key: Year(entry), Place: i))
                .Where(e => e.Key is not null)
                .GroupBy(e => e.Key)
                .OrderBy(g => g.Key)
                .Select(g => View(g.Key, g.Select(e => e.Entry))),
            .. entries
                .Where(e => Year(e) is null)
                .GroupBy(e => e.Year.Label, StringComparer.Ordinal)
                .Select(g => View(null, g)),
        ];
    }

    private static IEnumerable<ChronicleEntry> Entries(Volume volume)
    {
        var dated = volume
            .Segments.SelectMany(s =>
                s.Parallels.Where(p => p.Entry.Day.Length > 0)
                    .Select(p => (Heading: s.Heading ?? s.Locus, Parallel: p))
            )
            .ToLookup(p => p.Heading, p => p.Parallel);
        foreach (var heading in volume.Segments.Where(s => s.Kind == SegmentKind.Heading))
        {
            for (var i = 0; i < heading.Dates.Length; i++)
            {
                var date = heading.Dates[i];
                yield return new ChronicleEntry(
                    volume,
                    heading,
                    volume.Years[heading.YearIndex],
                    date,
                    date.From is { } from ? JulianDay.Parse(from) : null,
                    date.To is { } to ? JulianDay.Parse(to) : null,
                    // A heading may have several dates, and the sources do not say which one they mean: they go with
                    // the first.
                    i == 0
                        ? [.. dated[heading.Locus]]
                        : []
                );
            }
        }
    }

    private static int? Year(ChronicleEntry entry) =>
        (entry.From is { } day ? MonthTable.Containing(day)?.Year : null) ?? entry.Year.CommonEra;

    private static ChronicleYear View(int? commonEra, IEnumerable<ChronicleEntry> entries)
    {
        var ordered = entries
            .OrderBy(e => e.From is null)
            .ThenBy(e => e.From?.Number)
            // An entry with a wider date stands before those that fall within it.
            .ThenByDescending(e => e.To?.Number)
            .ToList();
        return new ChronicleYear(
            ordered[0].Year,
            commonEra,
            [
                .. ordered
                    .GroupBy(Label, StringComparer.Ordinal)
                    .Select(g => new ChronicleMonth(g.Key, Month(g.First()), [.. g])),
            ]
        );
    }

    private static LunarMonth? Month(ChronicleEntry entry) =>
        entry is { From: { } from, To: { } to }
        && MonthTable.Containing(from) is { } month
        && to <= month.LastDay
            ? month
            : null;

    private static string Label(ChronicleEntry entry) =>
        Month(entry) is { } month ? Name(month)
        : entry.Date.Certainty == "season" ? Season(entry)
        : entry.From is null ? entry.Heading.MonthLabel
        : "";

    private static string Season(ChronicleEntry entry) =>
        entry.From is { } from && MonthTable.Containing(from) is { Month: var month }
            ? "春夏秋冬"[(month - 1) / 3].ToString()
            : "";

    private static string Name(LunarMonth month) =>
        (month.Leap ? "閏" : "")
        + (month.Month == 1 ? "正" : ChineseNumerals.Of(month.Month))
        + "月";
}
