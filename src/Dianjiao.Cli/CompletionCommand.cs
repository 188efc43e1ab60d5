using System.Collections.Immutable;
using System.CommandLine;
using Dianjiao.Cli.Outline;

namespace Dianjiao.Cli;

/// <summary>
/// The scripts hold all that there is to complete, so that a shell need not start the program at every tab and needs
/// nothing else installed.
/// </summary>
internal static class CompletionCommand
{
    private static readonly ImmutableArray<string> Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create(Func<Command> root, TextWriter output)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell that loads it" };
        shell.AcceptOnlyFromAmong([.. Shells]);
        var command = new Command("completion", "Prints what makes a shell complete these commands")
        {
            shell,
        };
        command.SetAction(line =>
        {
            var commands = CommandOutline.Of(root());
            output.Write(
                line.GetValue(shell) switch
                {
                    "bash" => BashCompletion.Write(commands),
                    "zsh" => ZshCompletion.Write(commands),
                    "fish" => FishCompletion.Write(commands),
                    _ => PowerShellCompletion.Write(commands),
                }
            );
            return ExitStatus.Done;
        });
        return command;
    }
}
