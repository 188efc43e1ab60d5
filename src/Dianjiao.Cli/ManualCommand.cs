using System.CommandLine;
using Dianjiao.Cli.Outline;

namespace Dianjiao.Cli;

internal static class ManualCommand
{
    public static Command Create(Func<Command> root, TextWriter output)
    {
        var command = new Command("manual", "Prints the manual page: dianjiao manual | man -l -");
        command.SetAction(_ =>
        {
            var all = root();
            output.Write(
                Manual.Write(
                    all.Description ?? "",
                    typeof(ManualCommand).Assembly.GetName().Version?.ToString(3) ?? "",
                    CommandOutline.Of(all)
                )
            );
            return ExitStatus.Done;
        });
        return command;
    }
}
