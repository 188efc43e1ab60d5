using System.Text;
using Dianjiao.Model;
using Dianjiao.Tests;

namespace Dianjiao.EditionTests;

/// <summary>The volume as it was received, and the repairs that the diagnostics suggest.</summary>
public sealed class Juan41DamageTests
{
    private static readonly Loaded Received = Juan41.With("");

    // Line, code, the words that begin the new segment; marks do not count.
    [Theory]
    [InlineData(12, "DJ4002", "嘉定十二年")]
    [InlineData(21, "DJ4003", "豈義兵乎")]
    [InlineData(25, "DJ4003", "書以予之")]
    [InlineData(29, "DJ4004", "入積屍氣")]
    [InlineData(31, "DJ4005", "金兵入宥州")]
    [InlineData(33, "DJ4004", "定議夾攻")]
    [InlineData(43, "DJ4004", "子寧既退")]
    [InlineData(46, "DJ4002", "十二月")]
    [InlineData(46, "DJ4008", "十二月")]
    [InlineData(54, "DJ4012", "蒙古將木華黎")]
    [InlineData(68, "DJ4004", "夏兵數千騎")]
    [InlineData(73, "DJ4004", "積石諸蕃族")]
    [InlineData(74, "DJ4004", "出西方")]
    [InlineData(87, "DJ4004", "興靈自春")]
    [InlineData(92, "DJ4004", "掩積屍氣")]
    [InlineData(94, "DJ4009", "九月朔")]
    [InlineData(96, "DJ4005", "罷御史中丞")]
    [InlineData(100, "DJ4004", "蒙古數遣使")]
    public void EachDamagedPlaceIsReportedAtItsLineWithTheRepair(
        int line,
        string code,
        string words
    )
    {
        var report = Assert.Single(
            Received.Structure(),
            d => d.From.Line == line && d.Code.Id == code
        );
        Assert.Equal(Severity.Warning, report.Severity);
        Assert.Contains(words, Unmarked(report.Hint!), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingElseIsReported() => Assert.Equal(18, Received.Structure().Count());

    [Fact]
    public void TheSecondCutOfTheEclipseIsSuggestedToo() =>
        Assert.Contains(
            "食既",
            Received.Structure().Single(d => d.From.Line == 94).Hint,
            StringComparison.Ordinal
        );

    [Fact]
    public void NoDetailIsTakenForAHeading()
    {
        // Lines that begin a heading in the repaired edition; what is damaged is cut later in its line.
        var headings = Juan41
            .Volume.Segments.Where(s => s.Kind == SegmentKind.Heading)
            .SelectMany(s => s.Aliases.Prepend(s.Locus))
            .Where(l => l.Letter.Length == 0)
            .Select(l => l.ToString())
            .ToHashSet();
        var found = Received
            .Volume.Segments.Where(s => s.Kind == SegmentKind.Heading)
            .Select(s => s.Locus.ToString());
        Assert.Empty(found.Except(headings));
        Assert.Equal(47, headings.Count);
        Assert.Equal(47, found.Count());
    }

    [Fact]
    public void ItIsAModelAllTheSame()
    {
        Assert.Empty(Received.Proof);
        Assert.DoesNotContain(Received.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(100, Received.Volume.Segments.Length);
        Assert.Equal(10, Received.Volume.Segments.Count(s => s.Kind == SegmentKind.Commentary));
    }

    /// <summary>With the entry that the hint proposes, where it proposes one, and otherwise at the locus it names.</summary>
    [Fact]
    public void WhateverIsReportedCanBeAccepted()
    {
        var reports = Received.Structure().ToArray();
        var loaded = Juan41.With(string.Concat(reports.Select(Acceptance)));
        Assert.Equal(
            reports.Select(d => (d.From.Line, d.Code.Id, Severity.Info)),
            loaded.Structure().Select(d => (d.From.Line, d.Code.Id, d.Severity))
        );
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity != Severity.Info);
    }

    [Fact]
    public void AnAcceptanceAnswersForItsSegmentAlone()
    {
        var report = Received.Structure().First(d => d.Code.Id == "DJ4005");
        Assert.Equal(("41.32", 31), (report.Locus, report.From.Line));
        Assert.Contains("- accept: 41.32\n", report.Hint, StringComparison.Ordinal);
        var loaded = Juan41.With(Acceptance(report));
        Assert.Equal(
            [31],
            loaded.Structure().Where(d => d.Severity == Severity.Info).Select(d => d.From.Line)
        );
        Assert.DoesNotContain("DJ3009", loaded.Codes);
    }

    private static string Acceptance(Diagnostic report)
    {
        var hint = report.Hint!;
        var at = hint.IndexOf("- accept: ", StringComparison.Ordinal);
        return at < 0
            ? $"- accept: {report.Locus}\n  code: {report.Code.Id}\n  reason: The author has it so.\n"
            : hint[at..].Replace("…", "The author has it so.", StringComparison.Ordinal) + "\n";
    }

    [Fact]
    public void PastingTheSuggestionsGivesTheEditorsSegments()
    {
        var apparatus = "";
        var loaded = Received;
        for (var round = 0; round < 5 && Repairs(loaded) is { Length: > 0 } repairs; round++)
        {
            apparatus += repairs;
            loaded = Juan41.With(apparatus);
        }

        Assert.Equal(
            ["54 DJ4012 Info"],
            loaded.Structure().Select(d => $"{d.From.Line} {d.Code.Id} {d.Severity}")
        );
        Assert.Empty(loaded.Diagnostics.Where(d => d.Severity != Severity.Info));
        Assert.Equal(
            Juan41.Volume.Segments.Select(Describe),
            loaded.Volume.Segments.Select(Describe)
        );
    }

    private static string Describe(Segment segment) =>
        $"{segment.Locus} {string.Join(' ', segment.Aliases)} {segment.Kind} of {segment.Heading} {segment.Span.Start}–{segment.Span.End} {segment.MonthLabel}";

    /// <summary>
    /// The suggestions of all warnings, as an editor pastes them: of alternatives the first. A month out of order is
    /// repaired first and accepted when no repair is suggested any more.
    /// </summary>
    private static string Repairs(Loaded loaded)
    {
        var entries = new StringBuilder();
        foreach (var report in loaded.Structure().Where(d => d.Severity == Severity.Warning))
        {
            var lines = report.Hint!.Split('\n');
            var repairs = Entries(
                lines.TakeWhile(l =>
                    !l.StartsWith("or, ", StringComparison.Ordinal)
                    && !l.StartsWith("nothing is moved", StringComparison.Ordinal)
                )
            );
            entries.Append(repairs.Length > 0 ? repairs : Entries(lines));
        }

        return entries.ToString();
    }

    private static string Entries(IEnumerable<string> lines) =>
        string.Concat(
            lines
                .Where(l => l.StartsWith("- ", StringComparison.Ordinal) || l.StartsWith(' '))
                .Select(l => l.Replace("…", "It is so.", StringComparison.Ordinal) + "\n")
        );

    private static string Unmarked(string text) =>
        string.Concat(text.Where(c => !Dianjiao.Base.PunctuationMarks.IsMark(c)));
}
