using System.Collections.Immutable;
using System.Text;

namespace Dianjiao.Cli.Outline;

internal static class BashCompletion
{
    public static string Write(ImmutableArray<CommandOutline> commands)
    {
        var values = new StringBuilder();
        var words = new StringBuilder();
        foreach (var command in commands)
        {
            foreach (var option in command.Options.Where(o => o.Value is not null))
            {
                values.Append(
                    $"    {command.Name}:{option.Name}) {(option.TakesPath ? "compopt -o default" : Reply(option.Choices))}; return ;;\n"
                );
            }

            words.Append(
                $"    {command.Name}) words='{string.Join(' ', command.Options.Select(o => o.Name))}'; values='{string.Join(' ', command.Choices)}' ;;\n"
            );
        }

        return $$"""
            # Completion of dianjiao for bash. Load it: source <(dianjiao completion bash)
            _dianjiao() {
              local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words values
              COMPREPLY=()
              if [ "$COMP_CWORD" -eq 1 ]; then
                COMPREPLY=($(compgen -W '{{string.Join(
                ' ',
                commands.Select(c => c.Name)
            )}} --help --version' -- "$current"))
                return
              fi
              case "${COMP_WORDS[1]}:$before" in
            {{values.ToString().TrimEnd()}}
              esac
              case "${COMP_WORDS[1]}" in
            {{words.ToString().TrimEnd()}}
                *) return ;;
              esac
              case "$current" in
                -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
                *) if [ -n "$values" ]; then COMPREPLY=($(compgen -W "$values" -- "$current")); else compopt -o dirnames; fi ;;
              esac
            }
            complete -F _dianjiao dianjiao

            """;
    }

    private static string Reply(ImmutableArray<string> choices) =>
        choices.IsEmpty
            ? ":"
            : $"COMPREPLY=($(compgen -W '{string.Join(' ', choices)}' -- \"$current\"))";
}
