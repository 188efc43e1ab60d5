namespace Dianjiao.Tests;

public sealed class CodePointCounterTests
{
    [Fact]
    public void PlacesAreCountedForwardAndBack()
    {
        const string Text = "甲\U00020000乙\U00020001丙";
        var counter = new CodePointCounter(Text);
        foreach (var index in (int[])[0, 1, 3, 4, 7, 3, 0, 6])
        {
            Assert.Equal(CodePoints.Count(Text.AsSpan(0, index)), counter.Before(index));
        }
    }
}
