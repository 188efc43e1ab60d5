using Dianjiao.Cli.Reports;
using Spectre.Console;

namespace Dianjiao.Cli.Tests.Reports;

public sealed class ExcerptTests
{
    private static Excerpt Of(string text, int start, int end) =>
        Excerpt.Of(SourceFile.FromText("t", text).Span(start, end));

    [Theory]
    [InlineData("甲乙丙", 1, 2, "甲乙丙", "  ^^")]
    [InlineData("ab丙", 1, 3, "ab丙", " ^^^")]
    [InlineData("𠀀𠀁𠀂", 2, 3, "𠀀𠀁𠀂", "    ^^")]
    [InlineData("“甲”", 1, 2, "“甲”", " ^^")]
    [InlineData("か\u3099甲", 2, 3, "か\u3099甲", "  ^^")]
    [InlineData("甲\t乙\0", 3, 4, "甲 乙〓", "     ^^")]
    [InlineData("甲乙", 1, 1, "甲乙", "  ^")]
    [InlineData("甲乙", 2, 2, "甲乙", "    ^")]
    [InlineData("甲乙\n丙丁", 1, 4, "甲乙", "  ^^")]
    [InlineData("甲\n丙丁", 3, 4, "丙丁", "  ^^")]
    [InlineData("", 0, 0, "", "^")]
    public void MarksStandBelowThePlace(
        string text,
        int start,
        int end,
        string line,
        string marks
    ) => Assert.Equal(new Excerpt(line, marks), Of(text, start, end));

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(500)]
    [InlineData(999)]
    public void OfALongLineAStretchIsShown(int at)
    {
        var text = string.Concat(Enumerable.Range(0, 1000).Select(n => (char)(0x4E00 + n)));

        var excerpt = Of(text, at, at + 1);

        Assert.InRange(excerpt.Line.GetCellWidth(), 2, 78);
        var column = excerpt.Marks.IndexOf('^', StringComparison.Ordinal);
        var cut = excerpt.Line.StartsWith("...", StringComparison.Ordinal) ? 3 : 0;
        Assert.Equal(text[at], excerpt.Line[cut + ((column - cut) / 2)]);
    }
}
