using System.Collections.Immutable;
using System.Text;

namespace Dianjiao.Cli.Outline;

internal static class ZshCompletion
{
    public static string Write(ImmutableArray<CommandOutline> commands)
    {
        var names = new StringBuilder();
        var cases = new StringBuilder();
        foreach (var command in commands)
        {
            names.Append($"    {Quoted($"{command.Name}:{command.Description}")}\n");
            cases.Append($"    {command.Name}) _arguments");
            foreach (var option in command.Options)
            {
                var value = option.Value is null ? "" : $":{Plain(option.Value)}:{Values(option)}";
                cases.Append(
                    $" \\\n      {Quoted($"{option.Name}[{Plain(option.Description)}]{value}")}"
                );
            }

            if (command.Argument is { } argument)
            {
                var action = command.Choices.IsEmpty
                    ? "_files -/"
                    : $"({string.Join(' ', command.Choices)})";
                cases.Append($" \\\n      {Quoted($"1:{Plain(argument)}:{action}")}");
            }

            cases.Append(" ;;\n");
        }

        return $$"""
            #compdef dianjiao
            # Completion of dianjiao for zsh. Load it: source <(dianjiao completion zsh)
            _dianjiao() {
              local -a commands
              commands=(
            {{names.ToString().TrimEnd()}}
              )
              if (( CURRENT == 2 )); then
                _describe command commands
                return
              fi
              local command=$words[2]
              shift words
              (( CURRENT-- ))
              case $command in
            {{cases.ToString().TrimEnd()}}
              esac
            }
            compdef _dianjiao dianjiao

            """;
    }

    private static string Values(OptionOutline option) =>
        option.TakesPath
            ? option.Value == "DIR"
                ? "_files -/"
                : "_files"
            : option.Choices.IsEmpty
                ? " "
                : $"({string.Join(' ', option.Choices)})";

    /// <summary>Brackets and colons divide the parts of a specification.</summary>
    private static string Plain(string text) =>
        text.Replace("[", "(", StringComparison.Ordinal)
            .Replace("]", ")", StringComparison.Ordinal)
            .Replace(":", "", StringComparison.Ordinal);

    private static string Quoted(string text) =>
        $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
