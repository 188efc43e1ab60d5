using Dianjiao.Model.Emending;

namespace Dianjiao.Tests.Model.Emending;

/// <summary>The characters of a reading and the marks between them.</summary>
public sealed class MarkedReadingTests
{
    [Theory]
    [InlineData("", "", "|", false, "", "")]
    [InlineData("。", "", "|。", true, "。", "")]
    [InlineData("甲乙", "甲乙", "|||", false, "", "")]
    [InlineData("「甲，乙。」", "甲乙", "|「|，|。」", true, "「", "。」")]
    [InlineData("甲，乙", "甲乙", "||，|", true, "", "")]
    [InlineData("\U00020BB7。", "\U00020BB7", "||。", true, "", "。")]
    public void MarksStandInTheGaps(
        string text,
        string characters,
        string gaps,
        bool hasMarks,
        string before,
        string after
    )
    {
        var reading = MarkedReading.Of(text);
        Assert.Equal(characters, CodePoints.ToText(reading.Characters.AsSpan()));
        Assert.Equal(
            gaps,
            string.Concat(reading.Gaps.Select(g => "|" + CodePoints.ToText(g.AsSpan())))
        );
        Assert.Equal(hasMarks, reading.HasMarks);
        Assert.Equal(before, CodePoints.ToText(reading.MarksBefore.AsSpan()));
        Assert.Equal(after, CodePoints.ToText(reading.MarksAfter.AsSpan()));
    }

    [Theory]
    [InlineData(0, 3, false, false, "甲，乙；丙")]
    [InlineData(0, 3, true, false, "「甲，乙；丙")]
    [InlineData(0, 3, false, true, "甲，乙；丙」")]
    [InlineData(1, 2, false, false, "乙")]
    [InlineData(1, 2, true, false, "，乙")]
    [InlineData(1, 2, false, true, "乙；")]
    [InlineData(1, 2, true, true, "，乙；")]
    [InlineData(1, 1, false, false, "")]
    public void ARunHasTheMarksInsideAndThoseAtItsEndsThatAreWanted(
        int start,
        int end,
        bool before,
        bool after,
        string run
    ) =>
        Assert.Equal(
            run,
            CodePoints.ToText(
                MarkedReading.Of("「甲，乙；丙」").Run(start, end, before, after).AsSpan()
            )
        );

    [Theory]
    // At the ends, and beyond them.
    [InlineData("「甲乙」", "0 1", 0, "「")]
    [InlineData("「甲乙」", "0 1", -1, "「")]
    [InlineData("「甲乙」", "0 1", 2, "」")]
    [InlineData("「甲乙」", "0 1", 3, "」")]
    [InlineData("「甲乙」", "- 1", 0, "「")]
    [InlineData("「甲乙」", "0 -", 2, "」")]
    // Before a character that stays: what stands before it in the reading.
    [InlineData("甲，乙", "0 1", 1, "，")]
    [InlineData("甲，乙；丙", "0 2", 1, "；")]
    [InlineData("甲，乙；丙", "- 2", 1, "；")]
    // Where one was taken out: what follows the partner on the left, if that leads to what was put in.
    [InlineData("甲，乙", "0 -", 1, "，")]
    [InlineData("甲，乙", "0 - 1", 1, "")]
    [InlineData("甲，", "0 - -", 1, "")]
    [InlineData("甲，乙", "0 - -", 2, "")]
    [InlineData("甲，乙；丙", "0 - 2", 1, "，")]
    [InlineData("乙，甲", "- - 1", 1, "")]
    // What stands before the first stands at the beginning of the lemma, and once.
    [InlineData("，甲", "- 0", 0, "，")]
    [InlineData("，甲", "- 0", 1, "")]
    public void AGapOfTheLemmaHasTheMarksThatItsPartnersTell(
        string reading,
        string partners,
        int index,
        string marks
    )
    {
        int[] of =
        [
            .. partners
                .Split(' ')
                .Select(p =>
                    p == "-" ? -1 : int.Parse(p, System.Globalization.CultureInfo.InvariantCulture)
                ),
        ];
        Assert.Equal(
            marks,
            CodePoints.ToText(MarkedReading.Of(reading).MarksAt(index, of.Length, of).AsSpan())
        );
    }
}
