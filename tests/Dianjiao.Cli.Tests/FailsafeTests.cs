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

    [Theory]
    [InlineData("serve", "--port", "0")]
    [InlineData("print", "--output", "book.pdf")]
    public void ATemporaryFolderThatIsNotThereIsNoBug(string command, string option, string value)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var edition = new EditionFolder();
        var start = Tool.Command(edition.Root, command, edition.Root, option, value);
        start.Environment["TMPDIR"] = "/nowhere/at/all";
        start.Environment["DIANJIAO_BROWSER"] = "/bin/false";
        using var process = System.Diagnostics.Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.InRange(process.ExitCode, 1, 2);
        Assert.Contains("temporary folder /nowhere/at/all", error, StringComparison.Ordinal);
        Assert.Contains("TMPDIR", error, StringComparison.Ordinal);
        Assert.DoesNotContain("bug", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(edition.Root, "book.pdf")));
    }
}
