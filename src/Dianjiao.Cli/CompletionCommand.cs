using System.Collections.Immutable;
using System.CommandLine;
using Dianjiao.Cli.Outline;

namespace Dianjiao.Cli;

/// <summary>The command that prints the script by which a shell completes the commands.</summary>
internal static class CompletionCommand
{
    private static readonly ImmutableArray<string> Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create(TextWriter output)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell that loads it" };
        shell.AcceptOnlyFromAmong([.. Shells]);
        var command = new Command("completion", "Prints what makes a shell complete these commands")
        {
            shell,
        };
        command.SetAction(line =>
        {
            output.Write(
                line.GetValue(shell) switch
                {
                    "bash" => ShellScripts.Bash,
                    "zsh" => ShellScripts.Zsh,
                    "fish" => ShellScripts.Fish,
                    _ => ShellScripts.PowerShell,
                }
            );
            return ExitStatus.Done;
        });
        return command;
    }
}
