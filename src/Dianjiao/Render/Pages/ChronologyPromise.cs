using Dianjiao.Render.Drawing;
using Dianjiao.Render.Promises;

namespace Dianjiao.Render.Pages;

/// <summary>Says what the chronology must show.</summary>
internal static class ChronologyPromise
{
    public static Promise Of(ChronologyPage page) =>
        new()
        {
            Words = [.. page.Legend.Select(k => Words.Of("a kind of marks", k.Words))],
            Runs = [.. page.Timelines.Select(Marks), .. page.Timelines.Select(Texts)],
            Lists =
            [
                [.. page.Years.Select(Of)],
            ],
        };

    private static IReadOnlyList<Words> Marks(TimelineView line) =>
        [.. line.Marks.Select(m => Words.Link("a mark of the timeline", m.Href))];

    private static IReadOnlyList<Words> Texts(TimelineView line) =>
        [.. line.Texts.Select(t => Words.Of("the scale of the timeline", t.Words))];

    private static Promise Of(ChronicleYearView year) =>
        new(Words.Id(year.Id))
        {
            Name = year.Reign,
            Words =
            [
                Words.Of("the year", year.CommonEra),
                Words.Of("the cyclical year", year.CommonEra.Length == 0 ? "" : year.Cyclical),
                Words.Of("the reign", year.Reign),
                .. year.OtherReigns.Select(p => Words.Of("another reign of the text", p)),
                .. year.Contemporaries.Select(c => Words.Of("another dynasty’s year", c)),
            ],
            Runs =
            [
                [.. year.Months.Select(m => Words.Of("the days of a month", Days(m)))],
                [.. year.Months.Select(m => Words.Of("a month", m.Label))],
            ],
            Lists =
            [
                [.. year.Months.SelectMany(m => m.Entries).Select(Of)],
            ],
        };

    private static string Days(ChronicleMonthView month) =>
        month.Label.Length == 0 ? "" : month.Days;

    private static Promise Of(ChronicleEntryView entry) =>
        new(Words.Id(entry.Id))
        {
            Name = entry.Locus,
            Words =
            [
                Words.Link("the way to the text", entry.Href),
                Words.Of("the locus", entry.Locus),
                Words.Of("the date", entry.Date),
                Words.Of("the days", entry.Days),
                // An inherited date is marked as such in place of its certainty.
                Words.Of("the certainty", entry.IsInherited ? "" : entry.Certainty),
                Words.Of("the heading", entry.Reading),
                Words.Of("the translation", entry.Translation),
            ],
            Lists =
            [
                [.. entry.Sources.Select(s => Of(s, entry))],
            ],
        };

    private static Promise Of(SourceDateView source, ChronicleEntryView entry) =>
        new(Words.Link("another work’s date", source.Href))
        {
            Name = $"{source.Work} at {entry.Locus}",
            Words =
            [
                Words.Of("the work", source.Work),
                Words.Of("the date", source.Date),
                Words.Of("the day", source.Day),
                Words.Of("how it differs", source.Differs),
            ],
        };
}
