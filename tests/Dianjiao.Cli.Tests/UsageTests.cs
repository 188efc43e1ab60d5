namespace Dianjiao.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("build --help")]
    [InlineData("check --help")]
    [InlineData("verify --help")]
    [InlineData("new --help")]
    [InlineData("serve --help")]
    [InlineData("slots --help")]
    [InlineData("explain --help")]
    [InlineData("print --help")]
    [InlineData("completion --help")]
    [InlineData("manual --help")]
    public void EveryCommandHasHelp(string line)
    {
        var tool = Tool.Run(line.Split(' '));

        Assert.Equal(0, tool.Status);
        Assert.Contains("Usage:\n  dianjiao", tool.Output, StringComparison.Ordinal);
        Assert.Equal("", tool.Error);
    }

    [Fact]
    public void TheVersionIsTheReleases()
    {
        var tool = Tool.Run("--version");

        Assert.Equal(0, tool.Status);
        Assert.Matches(@"^\d+\.\d+\.\d+\s*$", tool.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("biuld")]
    [InlineData("build a b")]
    [InlineData("build --outptu x")]
    [InlineData("build --output")]
    [InlineData("build . --output=")]
    [InlineData("check --format xml")]
    [InlineData("check --output x")]
    [InlineData("explain DJ1001 DJ1002")]
    [InlineData("build --unknown")]
    [InlineData("explain --unknown")]
    [InlineData("new")]
    [InlineData("new --from x")]
    [InlineData("slots --lang")]
    [InlineData("serve --prot 1")]
    [InlineData("print --output x.pdf --paper A5")]
    [InlineData("print --output /")]
    [InlineData("print --output=")]
    [InlineData("new a --from=")]
    [InlineData("build --base-url example.org")]
    [InlineData("build --base-url https://example.org/?q=1")]
    [InlineData("serve --port many")]
    [InlineData("serve --port 65536")]
    [InlineData("completion tcsh")]
    public void WrongUsageSaysSoAndDoesNothing(string line)
    {
        var tool = Tool.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, tool.Status);
        Assert.Equal("", tool.Output);
        Assert.Contains("--help", tool.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explain")]
    [InlineData("--version")]
    public void OutputThatCannotBeWrittenIsSaid(string arguments)
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        using var process = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo(
                "/bin/sh",
                ["-c", $"'{Tool.Command("/").FileName}' {arguments} > /dev/full"]
            )
            {
                RedirectStandardError = true,
            }
        )!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(2, process.ExitCode);
        Assert.StartsWith(
            "dianjiao: standard output cannot be written: ",
            error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void AFolderMayBeginWithADash()
    {
        using var edition = new EditionFolder();
        Directory.CreateDirectory(Path.Combine(edition.Root, "-x", "seeds"));

        Assert.Contains(
            "DJ2012",
            Tool.RunIn(edition.Root, "check", "./-x").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ASlipOfThePenIsRecognised() =>
        Assert.Contains(
            "did you mean --output?",
            Tool.Run("build", "--outptu", "x").Error,
            StringComparison.Ordinal
        );

    [Fact]
    public void AFolderWithoutSeedsIsNoEdition()
    {
        using var empty = new EditionFolder();
        Directory.Delete(Path.Combine(empty.Root, "seeds"), recursive: true);

        foreach (var command in new[] { "build", "check", "verify", "slots", "serve" })
        {
            var tool = Tool.Run(command, empty.Root);
            Assert.Equal(1, tool.Status);
            Assert.Contains("error DJ2012:", tool.Output + tool.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("explain DJ1001 >&-", 2)]
    [InlineData("explain DJ1001 >&- 2>&-", 2)]
    [InlineData("explain DJ1001 2>&-", 0)]
    [InlineData("--version >&-", 2)]
    [InlineData("--version 2>&-", 0)]
    [InlineData("check . 2>&-", 1)]
    [InlineData("check . >&-", 2)]
    [InlineData("slots . 2>&-", 1)]
    [InlineData("slots . <&- >&- 2>&-", 1)]
    public void ClosedStreamsAreNoBug(string line, int status)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var start = Tool.Command(Path.GetTempPath());
        var folder = Directory.CreateTempSubdirectory("dianjiao-closed-");
        using var process = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo(
                "/bin/sh",
                ["-c", $"\"$0\" {line}", start.FileName]
            )
            {
                WorkingDirectory = folder.FullName,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        folder.Delete(recursive: true);
        Assert.Equal(status, process.ExitCode);
        Assert.DoesNotContain("bug", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", error, StringComparison.Ordinal);
        Assert.Equal(
            line.EndsWith(">&-", StringComparison.Ordinal)
                && !line.Contains("2>&-", StringComparison.Ordinal),
            error.Contains(
                "standard output cannot be written: it is closed",
                StringComparison.Ordinal
            )
        );
    }
}
