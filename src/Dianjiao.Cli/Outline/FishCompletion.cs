using System.Collections.Immutable;
using System.Text;

namespace Dianjiao.Cli.Outline;

internal static class FishCompletion
{
    public static string Write(ImmutableArray<CommandOutline> commands)
    {
        var script = new StringBuilder(
            "# Completion of dianjiao for fish. Load it: dianjiao completion fish | source\n"
        );
        script.Append("complete -c dianjiao -f\n");
        foreach (var command in commands)
        {
            script.Append(
                $"complete -c dianjiao -n __fish_use_subcommand -a {command.Name} -d {Quoted(command.Description)}\n"
            );
            var within = $"complete -c dianjiao -n '__fish_seen_subcommand_from {command.Name}'";
            if (command.Argument is not null)
            {
                script.Append(
                    command.Choices.IsEmpty
                        ? $"{within} -a '(__fish_complete_directories)'\n"
                        : $"{within} -a {Quoted(string.Join(' ', command.Choices))}\n"
                );
            }

            foreach (var option in command.Options)
            {
                var value =
                    option.Value is null ? ""
                    : option.TakesPath ? " -r -F"
                    : option.Choices.IsEmpty ? " -x"
                    : $" -x -a {Quoted(string.Join(' ', option.Choices))}";
                script.Append(
                    $"{within} -l {option.Name[2..]}{value} -d {Quoted(option.Description)}\n"
                );
            }
        }

        script.Append(
            "complete -c dianjiao -n __fish_use_subcommand -l version -d 'Shows the version'\n"
        );
        return script.ToString();
    }

    private static string Quoted(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
