using Dianjiao.Layers;

namespace Dianjiao.Tests.Layers;

public sealed class CodeFenceTests
{
    [Theory]
    [InlineData("```", true)]
    [InlineData("   ~~~~ text", true)]
    [InlineData("    ```", false)]
    [InlineData("``", false)]
    [InlineData("```code``` in a line", false)]
    [InlineData("~~~ a ~~~", true)]
    public void OpensAsCommonMarkHasIt(string line, bool opens) =>
        Assert.Equal(opens, CodeFence.TryOpen(line) is not null);

    [Theory]
    [InlineData("````", true)]
    [InlineData("  `````  ", true)]
    [InlineData("```", false)]
    [InlineData("~~~~", false)]
    [InlineData("```` text", false)]
    public void ClosesWithAsManySignsAndNothingElse(string line, bool closes) =>
        Assert.Equal(closes, CodeFence.TryOpen("````md")!.IsClosedBy(line));
}
