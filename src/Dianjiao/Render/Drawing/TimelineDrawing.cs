using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dianjiao.Calendar;

namespace Dianjiao.Render.Drawing;

/// <summary>
/// Draws a timeline with a line for each year, months that begin at their new moons, and each mark in the middle of its
/// days.
/// </summary>
internal sealed class TimelineDrawing
{
    // The longest lunar year, in days: with one scale, the months of all years stand in line.
    private const double Days = 385;
    private const string Months = "正二三四五六七八九十";

    private readonly TimelineScale scale;
    private readonly StringBuilder lines = new();
    private readonly ImmutableArray<TextView>.Builder texts =
        ImmutableArray.CreateBuilder<TextView>();
    private readonly ImmutableArray<MarkView>.Builder marks =
        ImmutableArray.CreateBuilder<MarkView>();
    private double top;

    private TimelineDrawing(TimelineScale scale) => this.scale = scale;

    /// <param name="years">The lunar years, in order; years that the month table does not have are left out.</param>
    public static TimelineView Draw(
        TimelineScale scale,
        ImmutableArray<int> years,
        ImmutableArray<TimelineMark> marks
    )
    {
        var drawing = new TimelineDrawing(scale);
        var ofYears = marks.ToLookup(m => m.Year);
        foreach (var year in years)
        {
            drawing.Row(year, ofYears[year]);
        }

        return new TimelineView(
            scale.Id,
            string.Create(CultureInfo.InvariantCulture, $"0 0 {scale.Width:0} {drawing.top:0}"),
            drawing.lines.ToString(),
            drawing.texts.ToImmutable(),
            drawing.marks.ToImmutable()
        );
    }

    private void Row(int year, IEnumerable<TimelineMark> ofYear)
    {
        var months = MonthTable.OfYear(year);
        if (months.IsEmpty)
        {
            return;
        }

        var first = months[0].FirstDay;
        var (above, below) = (new MarkPile(scale.Mark), new MarkPile(scale.SourceMark));
        var placed = ofYear
            .OrderBy(m => m.From.Number)
            .Select(m =>
            {
                var x = X(first, (m.From.Number + m.To.Number + 1) / 2.0);
                return (Mark: m, X: x, Level: (m.IsSource ? below : above).Place(x));
            })
            .ToList();
        var axis = top + scale.Gap + (Math.Max(above.Levels, 1) * scale.Mark);
        foreach (var (mark, x, level) in placed)
        {
            var size = mark.IsSource ? scale.SourceMark : scale.Mark;
            var y = mark.IsSource
                ? axis + scale.Label + ((level + .5) * size)
                : axis - ((level + .5) * size) - 2;
            var kind = mark.Shape.ToString().ToLowerInvariant() + (mark.IsHollow ? " hollow" : "");
            marks.Add(
                new MarkView(kind, MarkPath.Of(mark.Shape, x, y, size - 2), mark.Href, mark.Label)
            );
        }

        Axis(months, axis);
        texts.Add(Words("year", 0, axis, year.ToString(CultureInfo.InvariantCulture)));
        top = axis + scale.Label + (below.Levels * scale.SourceMark);
    }

    private void Axis(ImmutableArray<LunarMonth> months, double y)
    {
        var first = months[0].FirstDay;
        var end = X(first, months[^1].LastDay.Number + 1);
        lines.Append(CultureInfo.InvariantCulture, $"M{scale.Left:0.##} {y:0.##}H{end:0.##}");
        foreach (var month in months)
        {
            var x = X(first, month.FirstDay.Number);
            lines.Append(CultureInfo.InvariantCulture, $"M{x:0.##} {y:0.##}v{scale.Tick:0.##}");
            texts.Add(
                Words(
                    "month",
                    X(first, month.FirstDay.Number + (month.Length / 2.0)),
                    y + (scale.Label * .78),
                    Name(month)
                )
            );
        }

        lines.Append(CultureInfo.InvariantCulture, $"M{end:0.##} {y:0.##}v{scale.Tick:0.##}");
    }

    private double X(JulianDay first, double day) =>
        scale.Left + ((day - first.Number) / Days * (scale.Width - scale.Left));

    private static string Name(LunarMonth month) =>
        month.Leap ? "閏"
        : month.Month <= 10 ? Months[month.Month - 1].ToString()
        : "十" + Months[month.Month - 11].ToString().Replace('正', '一');

    private static TextView Words(string kind, double x, double y, string words) =>
        new(
            kind,
            x.ToString("0.##", CultureInfo.InvariantCulture),
            y.ToString("0.##", CultureInfo.InvariantCulture),
            words
        );
}

/// <summary>A mark on a timeline.</summary>
/// <param name="Year">The lunar year on whose line it stands.</param>
/// <param name="IsSource">True for a day that another work names; it stands below the line.</param>
/// <param name="IsHollow">True for an outline only: the date is inherited, as the text gives none here.</param>
/// <param name="Label">The meaning of the mark, in words.</param>
internal sealed record TimelineMark(
    int Year,
    JulianDay From,
    JulianDay To,
    MarkShape Shape,
    bool IsSource,
    bool IsHollow,
    string Href,
    string Label
);

/// <summary>The measures of a timeline, in units of its drawing.</summary>
/// <param name="Left">The beginning of the first month; the years stand before it.</param>
/// <param name="Mark">The size of a heading's mark, with the space around it.</param>
/// <param name="SourceMark">The size of another work's mark, with the space around it.</param>
/// <param name="Label">The height of the months' names.</param>
/// <param name="Tick">The length of the strokes at new moons.</param>
/// <param name="Gap">The distance between two lines.</param>
internal sealed record TimelineScale(
    string Id,
    double Width,
    double Left,
    double Mark,
    double SourceMark,
    double Label,
    double Tick,
    double Gap
)
{
    /// <summary>The measures for wide windows.</summary>
    public static TimelineScale Wide { get; } = new("timeline-wide", 1000, 70, 15, 10, 24, 7, 12);

    /// <summary>The measures for narrow windows.</summary>
    public static TimelineScale Narrow { get; } = new("timeline-narrow", 340, 34, 9, 6, 15, 4, 9);
}
