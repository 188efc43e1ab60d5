using Dianjiao.Cli.Reports;
using Spectre.Console;

namespace Dianjiao.Cli.Tests.Reports;

public sealed class TextReportTests
{
    private static string Report(string? hint = null, bool colours = false, string message = "odd")
    {
        var file = SourceFile.FromText("seeds/041/text.txt", "甲，𠀀b乙\n");
        var result = new PipelineResult(
            [
                new Diagnostic(
                    Codes.PrivateUse,
                    Severity.Warning,
                    file.Path,
                    file.Span(2, 4),
                    message,
                    hint
                ),
            ],
            ["41: done"]
        );
        using var writer = new StringWriter { NewLine = "\n" };
        TextReport.Write(
            writer,
            result,
            colours
                ? new AnsiCapabilities { Ansi = true, ColorSystem = ColorSystem.Standard }
                : null
        );
        return writer.ToString();
    }

    [Fact]
    public void PlaceExcerptHintAndTotals() =>
        Assert.Equal(
            """
            seeds/041/text.txt(1,3): warning DJ1006: odd
                甲，𠀀b乙
                    ^^^
                look again
            41: done
            0 errors, 1 warning, 0 notes

            """,
            Report("look again")
        );

    [Fact]
    public void WhatIsToBePastedStandsAtTheMargin() =>
        Assert.Contains(
            "\n    split it off:\n- split: 41.12\n  before: 嘉定\n    or leave it:\n- accept: 41.12\n  code: DJ4002\n",
            Report(
                "split it off:\n- split: 41.12\n  before: 嘉定\nor leave it:\n- accept: 41.12\n  code: DJ4002"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void ColoursOnlyWhenAskedFor()
    {
        Assert.DoesNotContain('\e', Report());
        Assert.Contains(
            "\e[33mwarning DJ1006:\e[0m",
            Report(colours: true),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void TextCannotSteerTheTerminal() =>
        Assert.Contains(
            "DJ1006: 〓[31m red next\n",
            Report(message: "\e[31m red\nnext"),
            StringComparison.Ordinal
        );

    [Fact]
    public void BrieflyWhatCheckShowsTooIsOneLineACode()
    {
        var file = SourceFile.FromText("seeds/041/text.txt", "甲，𠀀b乙\n");
        Diagnostic Of(DiagnosticCode code, int at, string message, string? hint = "mend it") =>
            new(code, code.Severity, file.Path, file.Span(at, at + 1), message, hint);
        using var writer = new StringWriter { NewLine = "\n" };

        TextReport.WriteBriefly(
            writer,
            new PipelineResult(
                [
                    Of(Codes.PrivateUse, 0, "one"),
                    Of(Codes.LemmaNotFound, 1, "lost"),
                    Of(Codes.PrivateUse, 2, "two"),
                    Of(Codes.NoReason, 3, "why"),
                    Of(Codes.PrintDeferred, 4, "late"),
                ],
                ["41: done"]
            ),
            colours: null
        );

        Assert.Equal(
            """
            seeds/041/text.txt(1,1): warning DJ1006: A private-use character stands in the text (the first of 2)
            seeds/041/text.txt(1,2): error DJ3002: lost
                甲，𠀀b乙
                  ^^
                mend it
            seeds/041/text.txt(1,4): warning DJ2008: why
            seeds/041/text.txt(1,5): warning DJ7006: late
                甲，𠀀b乙
                       ^^
                mend it
            dianjiao check shows all of them, and what to write
            41: done
            1 error, 4 warnings, 0 notes

            """,
            writer.ToString()
        );
    }
}
