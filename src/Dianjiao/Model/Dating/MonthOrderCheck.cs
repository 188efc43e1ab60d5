using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model.Dating;

/// <summary>
/// Reports headings whose month is earlier than that of the heading before in the same year. Nothing is moved.
/// </summary>
public static class MonthOrderCheck
{
    private const int LongestHeading = 20;

    /// <param name="headings">The headings, each with its index among the drafts and its date.</param>
    public static void Check(
        BaseText text,
        ImmutableArray<Draft> drafts,
        ImmutableArray<(int Draft, HeadingDate Date)> headings,
        DiagnosticBag diagnostics
    )
    {
        var repair = new RepairHint(text, drafts.Select(d => d.Block));
        for (var i = 1; i < headings.Length; i++)
        {
            var before = headings[i - 1].Date.Resolved[^1];
            var here = headings[i].Date.Resolved[0];
            if (
                before.Month is not { } earlier
                || here.Month is not { } later
                || before.Year != here.Year
                || before.Year is null
                || headings[i].Date.YearLabel.Length > 0
                || Order(later, here.Leap) >= Order(earlier, before.Leap)
            )
            {
                continue;
            }

            var draft = drafts[headings[i].Draft];
            var previous = drafts[headings[i - 1].Draft];
            var start = text.Offsets[draft.Body.Start];
            diagnostics.Add(
                Codes.MonthOrder,
                text.File.Span(start, draft.Form.BodyEnd),
                $"{headings[i].Date.MonthLabel} follows {headings[i - 1].Date.LastMonthLabel} of the same year ({previous.Block.Locus}, line {text.File.Position(previous.Block.Start).Line})",
                Hint(text, drafts, headings[i - 1].Draft, repair)
                    + "nothing is moved; if the author or his witnesses have this order, accept it:\n"
                    + RepairHint.Accept(draft, Codes.MonthOrder),
                draft.Block.Locus.ToString()
            );
        }
    }

    private static int Order(int month, bool leap) => (month * 2) + (leap ? 1 : 0);

    /// <summary>
    /// Returns a hint: the heading before may be half of a heading broken over two lines, whose other half stands at
    /// the end of the line before it.
    /// </summary>
    private static string Hint(
        BaseText text,
        ImmutableArray<Draft> drafts,
        int previous,
        RepairHint repair
    )
    {
        if (previous == 0)
        {
            return "";
        }

        var above = drafts[previous - 1];
        var heading = drafts[previous];
        if (!heading.Block.Aliases.IsEmpty)
        {
            // The halves have been joined already.
            return "";
        }

        var line = text.File.Position(above.Block.Start).Line;
        if (above.Sentences.Length < 2 || above.Sentences[^1].Characters > LongestHeading)
        {
            return $"look at lines {line} and {text.File.Position(heading.Block.Start).Line} as well; ";
        }

        var tail = above.Sentences[^1];
        var words = CodePoints
            .ToText(above.Reading.AsSpan(tail.Start, tail.End - tail.Start))
            .Trim();
        if (repair.FreeLocus(repair.LineLocus(above)) is not { } name)
        {
            return $"look at lines {line} and {text.File.Position(heading.Block.Start).Line} as well; ";
        }

        const string reason = "the heading is broken over two lines";
        return $"look at lines {line} and {text.File.Position(heading.Block.Start).Line} as well: if “{words}” belongs to the heading after it, write\n"
            + repair.Split(above, above.At[tail.Start], SegmentKind.Heading, reason)
            + "\n"
            + RepairHint.Join(name, heading.Block.Locus, reason)
            + "\n";
    }
}
