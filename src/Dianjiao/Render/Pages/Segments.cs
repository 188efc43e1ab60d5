using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Pages;

/// <summary>Makes the views of a volume's segments.</summary>
/// <param name="english">The English words, for citations.</param>
internal sealed class Segments(
    Volume volume,
    InterfaceText ui,
    InterfaceText english,
    MarkdownHtml markdown,
    Margin margin
)
{
    // In characters. A commentary up to this length opens in the margin; a longer one is read in the lanes.
    private const int LongestInMargin = 48;

    // In characters. In vertical lines a longer segment needs taller lines.
    private const int LongLines = 110;
    private const int BeginningLength = 16;

    /// <summary>
    /// Returns the rows of a year: its segments, with short commentaries attached to the segment that they follow.
    /// </summary>
    public ImmutableArray<SegmentView> Of(YearSection year)
    {
        var rows = ImmutableArray.CreateBuilder<SegmentView>();
        var attached = ImmutableArray.CreateBuilder<SegmentView>();
        var month = "";
        for (var i = year.First; i < year.End; i++)
        {
            var segment = volume.Segments[i];
            var begins =
                segment.Kind == SegmentKind.Heading
                && segment.MonthLabel.Length > 0
                && segment.MonthLabel != month;
            month = begins ? segment.MonthLabel : month;
            var view = View(segment, begins);
            if (
                segment.IsAside
                && rows.Count > 0
                && !rows[^1].IsAside
                && segment.Characters.Length <= LongestInMargin
            )
            {
                attached.Add(view);
            }
            else
            {
                Attach();
                rows.Add(view);
            }
        }

        Attach();
        return rows.ToImmutable();

        void Attach()
        {
            if (attached.Count > 0)
            {
                rows[^1] = rows[^1] with { Attached = attached.ToImmutable() };
                attached.Clear();
            }
        }
    }

    private SegmentView View(Segment segment, bool month)
    {
        var (notes, references) = margin.Of(segment);
        return new SegmentView(
            segment.Locus.ToString(),
            [.. segment.Aliases.Select(a => a.ToString())],
            SeedWords.Of(segment.Kind),
            segment.Kind == SegmentKind.Heading,
            segment.IsAside,
            segment.Characters.Length > LongLines,
            Address(segment),
            When(segment),
            segment.EntryInMonth > 0 ? Number(segment.EntryInMonth) : "",
            segment.EntryInMonth > 0 ? Entry(segment, english) : "",
            month ? (segment.DateLabel.Length > 0 ? segment.DateLabel : segment.MonthLabel) : "",
            $"m-{segment.Locus}",
            Julian(segment, month),
            string.Join(
                ui.Traits.Statements,
                segment.Dates.Select(d => Days.Interval(d, ui.Dates)).Where(d => d.Length > 0)
            ),
            Opening(segment),
            Cells.Closing(segment),
            Beginning(segment),
            PageReading.Base(segment.Tokens),
            PageReading.Punctuated(segment, references),
            [
                .. volume.Languages.Select(
                    (language, i) =>
                        Cells.Of(segment, language, $"l{i + 1}", ui, markdown, locus => $"#{locus}")
                ),
            ],
            notes,
            []
        );
    }

    // The head of the year shows the year, so the days omit it unless they lie in another.
    private string Julian(Segment segment, bool month)
    {
        var commonEra = volume
            .Years[segment.YearIndex]
            .CommonEra?.ToString(CultureInfo.InvariantCulture);
        return string.Join(
            ui.Traits.Statements,
            segment
                .Dates.Where(d => !d.Inherited && (month || d.Certainty == "day"))
                .Select(d =>
                    commonEra is not null
                    && d.From?.StartsWith(commonEra, StringComparison.Ordinal) == true
                        ? Days.Short(d, ui.Dates)
                        : Days.Interval(d, ui.Dates)
                )
                .Where(d => d.Length > 0)
        );
    }

    private string Address(Segment segment)
    {
        var when = When(segment);
        if (segment.EntryInMonth == 0)
        {
            return when;
        }

        return when.Length == 0
            ? Entry(segment, ui)
            : string.Format(
                CultureInfo.InvariantCulture,
                ui.Address,
                when,
                ui.Ordinals.Fill(segment.EntryInMonth)
            );
    }

    private static string Entry(Segment segment, InterfaceText spoken) =>
        string.Format(
            CultureInfo.InvariantCulture,
            spoken.AddressUndated,
            spoken.Ordinals.Fill(segment.EntryInMonth)
        );

    private string When(Segment segment) =>
        Years.Reign(volume.Years[segment.YearIndex]) + segment.MonthLabel;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Markup Opening(Segment segment)
    {
        var html = new StringBuilder();
        foreach (var rune in segment.Opening.EnumerateRunes())
        {
            var text = WebUtility.HtmlEncode(rune.ToString());
            html.Append(
                PunctuationMarks.IsMark(rune.Value) ? $"<span class=\"vh\">{text}</span>" : text
            );
        }

        return new Markup(html.ToString());
    }

    private static string Beginning(Segment segment)
    {
        if (!segment.IsAside)
        {
            return "";
        }

        var reading = CodePoints.Of(segment.Reading);
        return reading.Length <= BeginningLength
            ? segment.Reading
            : CodePoints.ToText(reading.AsSpan()[..BeginningLength]) + "……";
    }
}
