using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Calendar;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model.Dating;

/// <summary>Dates the headings of a volume one after the other; each inherits what it does not name.</summary>
public sealed class Chronologist
{
    private readonly BaseText text;
    private readonly DiagnosticBag diagnostics;
    private DateState state;
    private string monthLabel = "";
    private string dateText = "";
    private bool undatedReported;

    /// <param name="dynasty">
    /// The dynasty whose eras the text writes without a name before them; null if it is not known.
    /// </param>
    public Chronologist(BaseText text, string? dynasty, DiagnosticBag diagnostics)
    {
        state = DateState.Empty with { HomeDynasty = dynasty };
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /// <summary>Dates a heading; to be called for all headings in order.</summary>
    public HeadingDate Date(Draft draft)
    {
        var phrases = DatesOf(draft);
        if (phrases.IsEmpty)
        {
            return Inherit(draft);
        }

        var resolved = DateResolver.ResolveAll(phrases, state);
        state = resolved[^1].Next;
        for (var i = 0; i < resolved.Length; i++)
        {
            Report(draft, phrases[i], resolved[i]);
        }

        var first = phrases[0];
        var yearLabel = first.Years.IsEmpty
            ? ""
            : Slice(draft, first.Years[0].Start, first.Years[^1].End);
        var afterYears = first.Years.IsEmpty ? first.Start : first.Years[^1].End;
        var dateLabel = Slice(draft, afterYears, first.End);
        var last = phrases.LastOrDefault(p => p.Month is not null || p.Leap);
        if (last is not null)
        {
            monthLabel = MonthLabel(
                Slice(draft, last.Years.IsEmpty ? last.Start : last.Years[^1].End, last.End)
            );
        }
        else if (!first.Years.IsEmpty)
        {
            monthLabel = "";
        }

        dateText = Slice(draft, phrases[^1].Start, phrases[^1].End);
        var firstMonth = phrases.FirstOrDefault(p => p.Month is not null || p.Leap);
        return new HeadingDate(
            yearLabel,
            dateLabel,
            firstMonth is null
                ? monthLabel
                : MonthLabel(
                    Slice(
                        draft,
                        firstMonth.Years.IsEmpty ? firstMonth.Start : firstMonth.Years[^1].End,
                        firstMonth.End
                    )
                ),
            monthLabel,
            [
                .. phrases.Zip(
                    resolved,
                    (phrase, date) =>
                        Entry(Slice(draft, phrase.Start, phrase.End), date, inherited: false)
                ),
            ],
            resolved
        );
    }

    /// <summary>
    /// Takes in a date of a heading that is still hidden at the end of another segment, so that the headings after it
    /// do not seem to be of the wrong year.
    /// </summary>
    public void Pass(Draft draft, DatePhrase phrase)
    {
        state = DateResolver.Resolve(phrase, state).Next;
        dateText = Slice(draft, phrase.Start, phrase.End);
        monthLabel = MonthLabel(
            Slice(draft, phrase.Years.IsEmpty ? phrase.Start : phrase.Years[^1].End, phrase.End)
        );
    }

    /// <summary>
    /// Returns the dates that the heading names: at its start, and where a further sentence of it begins with one. A
    /// heading that begins undated is dated by the month that it names later.
    /// </summary>
    private static ImmutableArray<DatePhrase> DatesOf(Draft draft) =>
        draft.Reading.Length > TextLine.LongestUsual
            // A whole text whose line breaks were lost is no heading with ten thousand dates.
            ? []
            : [.. draft.Sentences.Select(s => s.Date).OfType<DatePhrase>()];

    private HeadingDate Inherit(Draft draft)
    {
        var resolved = DateResolver.Resolve(null, state);
        if (resolved.Years.IsEmpty && !undatedReported)
        {
            undatedReported = true;
            diagnostics.Add(
                Codes.UndatedHeading,
                text.File.Span(draft.Block.Start, draft.Form.BodyEnd),
                "no heading up to here names a year",
                "dates are worked out from a heading that begins with its year; if the text names none, accept it:\n"
                    + $"- accept: {draft.Block.Locus}\n  code: {Codes.UndatedHeading.Id}\n  reason: …",
                draft.Block.Locus.ToString()
            );
        }

        return new HeadingDate(
            "",
            "",
            monthLabel,
            monthLabel,
            [Entry(dateText, resolved, inherited: true)],
            [resolved]
        );
    }

    private static SegmentDate Entry(string words, ResolvedDate date, bool inherited) =>
        new(
            words,
            date.From?.ToString(),
            date.To?.ToString(),
            date.Certainty.ToString().ToLowerInvariant(),
            inherited
        );

    private void Report(Draft draft, DatePhrase phrase, ResolvedDate resolved)
    {
        foreach (var problem in resolved.Problems)
        {
            // A year that the month table does not have is no fault of the text.
            if (problem.Kind is DateProblemKind.MonthNotInTable)
            {
                continue;
            }

            var first = Math.Min(draft.Body.Start + draft.At[phrase.Start], draft.Body.End - 1);
            var last = Math.Min(
                draft.Body.Start + draft.At[Math.Max(phrase.Start, phrase.End - 1)],
                draft.Body.End - 1
            );
            diagnostics.Add(
                Codes.ImpossibleDate,
                text.File.Span(text.Offsets[first], text.Offsets[last] + 1),
                $"{Slice(draft, phrase.Start, phrase.End)}: {problem.Message}",
                "if a character is wrong, emend it; if the author wrote it so, accept it:\n"
                    + RepairHint.Accept(draft, Codes.ImpossibleDate),
                draft.Block.Locus.ToString()
            );
        }
    }

    private static string MonthLabel(string label)
    {
        var month = label.TrimStart('春', '夏', '秋', '冬', '，', '、');
        var end = month.IndexOf('月', StringComparison.Ordinal);
        return end < 0 ? month : month[..(end + 1)];
    }

    private static string Slice(Draft draft, int start, int end) =>
        CodePoints.ToText(draft.Reading.AsSpan()[start..end]);
}
