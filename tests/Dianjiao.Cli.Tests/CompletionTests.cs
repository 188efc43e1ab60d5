using System.CommandLine;
using System.Diagnostics;

namespace Dianjiao.Cli.Tests;

/// <summary>The scripts and the manual name what the command line knows, and bash completes by them.</summary>
public sealed class CompletionTests
{
    private static readonly Command Root = CommandLine.Root(TextWriter.Null, TextWriter.Null);

    [Theory]
    [InlineData("completion", "bash")]
    [InlineData("completion", "zsh")]
    [InlineData("completion", "fish")]
    [InlineData("completion", "pwsh")]
    [InlineData("manual")]
    public void EveryCommandAndOptionIsNamed(params string[] line)
    {
        var printed = Tool.Run(line);

        Assert.Equal((0, ""), (printed.Status, printed.Error));
        // In a manual page a hyphen is written with a backslash; fish adds the dashes itself.
        var plain = printed.Output.Replace("\\-", "-", StringComparison.Ordinal);
        foreach (var command in Root.Subcommands)
        {
            Assert.Contains(command.Name, plain, StringComparison.Ordinal);
            foreach (var option in command.Options)
            {
                Assert.Contains(
                    line is ["completion", "fish"] ? $"-l {option.Name[2..]}" : option.Name,
                    plain,
                    StringComparison.Ordinal
                );
            }
        }
    }

    [Theory]
    [InlineData("dianjiao ver", "verify")]
    [InlineData("dianjiao build --ou", "--output")]
    [InlineData("dianjiao check --format sa", "sarif")]
    [InlineData("dianjiao print --paper A", "A4")]
    [InlineData(
        "dianjiao explain DJ400",
        "DJ4001 DJ4002 DJ4003 DJ4004 DJ4005 DJ4006 DJ4007 DJ4008 DJ4009"
    )]
    [InlineData("dianjiao completion z", "zsh")]
    public void BashCompletes(string line, string words)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Assert.Equal(
            words,
            Run(
                "bash",
                "-c",
                Tool.Run("completion", "bash").Output
                    + $"COMP_WORDS=({line}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); _dianjiao 2>/dev/null; echo \"${{COMPREPLY[*]}}\""
            )
        );
    }

    [Fact]
    public void TheManualIsAPageOfItsSection()
    {
        var page = Tool.Run("manual").Output;

        Assert.StartsWith(".\\\" ", page, StringComparison.Ordinal);
        Assert.Contains("\n.TH DIANJIAO 1 ", page, StringComparison.Ordinal);
        foreach (
            var heading in new[] { "NAME", "SYNOPSIS", "COMMANDS", "EXIT STATUS", "ENVIRONMENT" }
        )
        {
            Assert.Contains($"\n.SH {heading}\n", page, StringComparison.Ordinal);
        }
    }

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true }
        )!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.TrimEnd('\n');
    }
}
