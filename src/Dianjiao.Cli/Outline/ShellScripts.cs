namespace Dianjiao.Cli.Outline;

/// <summary>
/// The scripts that shells load to complete the commands; they ask the program itself, see <see cref="Suggestions"/>.
/// </summary>
internal static class ShellScripts
{
    public const string Bash = """
        # Completion of dianjiao for bash. Load it: source <(dianjiao completion bash)
        _dianjiao() {
          local -a words=() lines=()
          local word program="${1/#'~/'/$HOME/}"
          # It is given as typed.
          program="${program//[\\\"\']/}"
          # Bash takes the = of --option=value for a word.
          for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do [ "$word" = = ] || words+=("$word"); done
          [ "${COMP_WORDS[COMP_CWORD]}" != = ] || words+=("")
          mapfile -t lines < <("$program" '[suggest]' "${words[@]}" 2>/dev/null)
          COMPREPLY=()
          for word in "${lines[@]%%$'\t'*}"; do
            case "$word" in
              '<folder>') compopt -o dirnames ;;
              '<file>') compopt -o default ;;
              *) COMPREPLY+=("$word") ;;
            esac
          done
        }
        complete -F _dianjiao dianjiao

        """;

    public const string Zsh = """
        #compdef dianjiao
        # Completion of dianjiao for zsh. Load it: source <(dianjiao completion zsh)
        _dianjiao() {
          local -a found words_before=("${(@Q)words[2,CURRENT-1]}")
          local line current="${(Q)PREFIX}"
          if [[ $current == --*=* ]]; then
            words_before+=("${current%%=*}")
            current="${current#*=}"
            compset -P '*='
          fi
          for line in "${(@f)$("${(Q)~words[1]}" '[suggest]' "${words_before[@]}" "$current" 2>/dev/null)}"; do
            case $line in
              '<folder>') _files -/ ;;
              '<file>') _files ;;
              ?*) found+=("${${line%%$'\t'*}//:/\\:}:${${line#*$'\t'}#${line}}") ;;
            esac
          done
          (( $#found )) && _describe dianjiao found -M 'm:{a-z}={A-Z}'
        }
        compdef _dianjiao dianjiao

        """;

    public const string Fish = """
        # Completion of dianjiao for fish. Load it: dianjiao completion fish | source
        function __dianjiao
          set -l words (commandline -opc)
          set -l current (commandline -ct)
          set -l joined
          if string match -q -- '--*=*' $current
            set joined (string replace -r '=.*' '=' -- $current)
            set -a words (string replace -r '=.*' '' -- $current)
            set current (string replace -r '^[^=]*=' '' -- $current)
          end
          for line in ($words[1] '[suggest]' $words[2..-1] "$current" 2>/dev/null)
            switch $line
              case '<folder>'
                __fish_complete_directories $current | string replace -r '^' -- "$joined"
              case '<file>'
                __fish_complete_path $current | string replace -r '^' -- "$joined"
              case '*'
                echo "$joined$line"
            end
          end
        end
        complete -c dianjiao -f -a '(__dianjiao)'

        """;

    /// <summary>The script for PowerShell, which completes names of files by itself where nothing is found.</summary>
    public const string PowerShell = """
        # Completion of dianjiao for PowerShell. Load it: dianjiao completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName dianjiao -ScriptBlock {
            param($current, $line, $cursor)
            $words = @($line.CommandElements | Where-Object { -not $current -or $_.Extent.EndOffset -lt $cursor } |
                ForEach-Object { if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { "$_" } })
            $before = @($words | Select-Object -Skip 1)
            $option = ''
            if ($current -match '^(--[^=]+)=(.*)$') { $option = "$($Matches[1])="; $before += $Matches[1]; $current = $Matches[2] }
            & $words[0] '[suggest]' @before "$current" 2>$null | Where-Object { $_ -notin '<folder>', '<file>' } | ForEach-Object {
                $word, $meaning = $_ -split "`t"
                if (-not $meaning) { $meaning = $word }
                [System.Management.Automation.CompletionResult]::new("$option$word", $word, 'ParameterValue', $meaning)
            }
        }

        """;
}
