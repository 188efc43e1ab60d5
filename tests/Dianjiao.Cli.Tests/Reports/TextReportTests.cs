using Dianjiao.Cli.Reports;

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
        TextReport.Write(writer, result, colours);
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
}
