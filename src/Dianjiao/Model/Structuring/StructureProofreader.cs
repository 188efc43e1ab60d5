using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Model.Structuring;

/// <summary>Reports where the structure looks broken, with repairs that can be pasted into the apparatus.</summary>
public sealed class StructureProofreader
{
    // A sentence that announces an event is short; one that tells of it is long.
    private const int ShortestHeading = 4;
    private const int LongestHeading = 25;

    private readonly ImmutableArray<Draft> drafts;
    private readonly ImmutableArray<Shape> shapes;
    private readonly RepairHint repair;
    private readonly StructureReport report;

    private StructureProofreader(
        BaseText text,
        ImmutableArray<Draft> drafts,
        ImmutableArray<Shape> shapes,
        DiagnosticBag diagnostics
    )
    {
        this.drafts = drafts;
        this.shapes = shapes;
        report = new StructureReport(text, diagnostics);
        repair = new RepairHint(text, drafts.Select(d => d.Block));
    }

    public static void Check(
        BaseText text,
        ImmutableArray<Draft> drafts,
        ImmutableArray<Shape> shapes,
        DiagnosticBag diagnostics
    )
    {
        var proofreader = new StructureProofreader(text, drafts, shapes, diagnostics);
        if (!shapes.IsEmpty && !shapes.Any(s => s is Shape.Heading or Shape.HeadingWithDetail))
        {
            diagnostics.Add(
                Codes.NoHeading,
                text.File.Span(drafts[0].Block.Start, drafts[0].Block.Start),
                "no heading was found in the text",
                "if undated lines are headings, say so, each with an entry such as\n"
                    + $"- classify: {drafts[0].Block.Locus}\n  kind: heading\n  reason: …"
            );
            return;
        }

        for (var i = 0; i < drafts.Length; i++)
        {
            proofreader.CheckShape(i);
            proofreader.CheckDates(drafts[i]);
            proofreader.CheckCommentary(drafts[i]);
        }
    }

    private void CheckShape(int i)
    {
        var draft = drafts[i];
        switch (shapes[i])
        {
            case Shape.HeadingWithDetail:
                report.Add(
                    Codes.HeadingWithDetail,
                    draft,
                    draft.Sentences[1].Start,
                    "heading and detail stand on one line",
                    at =>
                        repair.Split(
                            draft,
                            at,
                            SegmentKind.Detail,
                            "heading and detail stand on one line"
                        )
                );
                break;
            case Shape.DetailWithHeading:
                report.Add(
                    Codes.GluedHeading,
                    draft,
                    draft.Sentences[^1].Start,
                    "a heading stands at the end of the detail before it",
                    at =>
                        repair.Split(
                            draft,
                            at,
                            SegmentKind.Heading,
                            "the heading stands at the end of the detail before it"
                        )
                );
                break;
            case Shape.AsideWithHeading:
                report.Add(
                    Codes.SwallowedHeading,
                    draft,
                    draft.Sentences[^1].Start,
                    "a heading stands inside the commentary before it",
                    at => repair.Close(draft, at, "the commentary has swallowed the next heading")
                );
                break;
            case Shape.Detail
                when i > 0
                    && shapes[i - 1]
                        is not (Shape.Heading or Shape.DetailWithHeading or Shape.AsideWithHeading):
                ReportMissingHeading(i);
                break;
            case Shape.Heading when draft.Date is null && draft.KnownKind is null && !HasDetail(i):
                report.Add(
                    Codes.UncertainLine,
                    draft,
                    0,
                    "this may be a heading or a detail; it is taken for a heading",
                    _ => $"- classify: {draft.Block.Locus}\n  kind: heading\n  reason: …"
                );
                break;
            default:
                break;
        }
    }

    private bool HasDetail(int i) =>
        i + 1 < shapes.Length && shapes[i + 1] is Shape.Detail or Shape.DetailWithHeading;

    private void ReportMissingHeading(int i)
    {
        var draft = drafts[i];
        var before = drafts[i - 1];
        var accept = "if nothing is missing:\n" + RepairHint.Accept(draft, Codes.MissingHeading);
        var tail = before.Sentences.Length > 1 ? before.Sentences[^1] : null;
        if (
            tail is null
            || tail.Characters is < ShortestHeading or > LongestHeading
            || !PunctuationMarks.EndsSentence(before.Reading[tail.End - 1])
        )
        {
            report.Add(
                Codes.MissingHeading,
                draft,
                0,
                "this detail has no heading before it",
                _ => accept
            );
            return;
        }

        var at = before.At[StructureReport.FirstCharacter(before, tail.Start)];
        var isAside = shapes[i - 1] == Shape.Aside;
        var words = CodePoints
            .ToText(before.Reading.AsSpan(tail.Start, tail.End - tail.Start))
            .Trim();
        var hint = isAside
            ? repair.Close(before, at, "the commentary has swallowed the next heading")
            : repair.Split(
                before,
                at,
                SegmentKind.Heading,
                "the heading stands at the end of the detail before it"
            );
        // The report points to where the heading hides.
        report.Add(
            Codes.MissingHeading,
            before,
            tail.Start,
            $"the next line, {draft.Block.Locus}, has no heading; perhaps it is “{words}”",
            _ => hint + "\nor, " + accept,
            draft.Block.Locus
        );
    }

    private void CheckDates(Draft draft)
    {
        if (draft.Form.Kind is not null)
        {
            return;
        }

        foreach (var sentence in draft.Sentences)
        {
            if (
                sentence.Date is not { } date
                || date.End >= draft.Reading.Length
                || draft.Reading[date.End] != '。'
            )
            {
                continue;
            }

            if (date.End + 1 >= sentence.End)
            {
                continue;
            }

            var lemma = CodePoints.ToText(
                draft.Reading.AsSpan(date.Start, date.End + 1 - date.Start)
            );
            report.Add(
                Codes.StopAfterMonth,
                draft,
                date.End,
                $"a full stop follows the date {lemma[..^1]}",
                _ =>
                    RepairHint.Punctuate(
                        draft,
                        lemma,
                        lemma[..^1] + "，",
                        "the date belongs to the sentence that follows"
                    )
            );
        }

        CheckEmbedded(draft);
    }

    private void CheckEmbedded(Draft draft)
    {
        // With lost line breaks, reported before, a thousand headings in one line would hide the report.
        if (draft.Reading.Length > TextLine.LongestUsual)
        {
            return;
        }

        if (draft.KnownKind == SegmentKind.Heading)
        {
            return;
        }

        for (var s = 1; s < draft.Sentences.Length - 1; s++)
        {
            var sentence = draft.Sentences[s];
            if (
                sentence.Date is not ({ Month: not null } or { NewMoon: true })
                || !OmenWords.Announces(draft.Reading.AsSpan()[sentence.Start..sentence.End])
            )
            {
                continue;
            }

            var next = draft.At[
                StructureReport.FirstCharacter(draft, draft.Sentences[s + 1].Start)
            ];
            report.Add(
                Codes.EmbeddedHeading,
                draft,
                sentence.Start,
                "a heading stands in the middle of the line",
                at =>
                    repair.Split(
                        draft,
                        at,
                        SegmentKind.Heading,
                        "the heading stands at the end of the detail before it"
                    )
                    + "\n"
                    + repair.Split(
                        draft,
                        next,
                        SegmentKind.Detail,
                        "heading and detail stand on one line",
                        skip: 1
                    )
            );
        }
    }

    private void CheckCommentary(Draft draft)
    {
        if (draft.Form.Kind is not null)
        {
            return;
        }

        for (var i = 1; i + 2 < draft.Reading.Length; i++)
        {
            if (
                draft.Reading[i] == '〈'
                && draft.Reading[i + 1] is '按' or '案'
                && draft.Reading[i + 2] is '：' or ':'
            )
            {
                report.Add(
                    Codes.EmbeddedCommentary,
                    draft,
                    i,
                    "a commentary begins within the line",
                    at =>
                        repair.Split(
                            draft,
                            at,
                            SegmentKind.Commentary,
                            "the commentary is a segment of its own"
                        )
                );
                return;
            }
        }
    }
}
