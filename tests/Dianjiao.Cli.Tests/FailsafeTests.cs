namespace Dianjiao.Cli.Tests;

public sealed class FailsafeTests
{
    [Fact]
    public void AnExceptionIsOneLineThatAsksForAReport()
    {
        using var error = new StringWriter();

        var status = Failsafe.Run(() => throw new InvalidOperationException("of no\nuse"), error);

        Assert.Equal(70, status);
        var line = Assert.Single(error.ToString().TrimEnd().Split('\n'));
        Assert.Contains("bug", line, StringComparison.Ordinal);
        Assert.Contains("of no use", line, StringComparison.Ordinal);
        Assert.Contains("report", line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatTheCommandReturnsIsTheStatus() =>
        Assert.Equal(1, Failsafe.Run(() => 1, TextWriter.Null));
}
