namespace Dianjiao.Cli.Tests;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("DJ4002")]
    [InlineData("dj4002")]
    public void ACodeIsExplained(string code)
    {
        var tool = Tool.Run("explain", code);

        Assert.Equal(0, tool.Status);
        Assert.StartsWith("DJ4002 (warning): ", tool.Output, StringComparison.Ordinal);
        Assert.Contains(Codes.GluedHeading.Explanation, tool.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DJ100", "DJ1001")]
    [InlineData("4002", "DJ4002")]
    public void AnUnknownCodeNamesTheNearest(string code, string nearest)
    {
        var tool = Tool.Run("explain", code);

        Assert.Equal(2, tool.Status);
        Assert.Contains($"did you mean {nearest}?", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ANumberBeyondAllNamesTheLast() =>
        Assert.Contains(
            $"did you mean {Codes.All.Max(c => c.Id)}?",
            Tool.Run("explain", "DJ9999").Error,
            StringComparison.Ordinal
        );

    [Fact]
    public void WithoutACodeAllAreListed()
    {
        var tool = Tool.Run("explain");

        Assert.Equal(0, tool.Status);
        Assert.Equal(
            Codes.All.Select(c => c.Id),
            tool.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..6])
        );
    }
}
