using System.Collections.Immutable;
using System.Text;

namespace Dianjiao.Cli.Outline;

internal static class PowerShellCompletion
{
    public static string Write(ImmutableArray<CommandOutline> commands)
    {
        var table = new StringBuilder();
        foreach (var command in commands)
        {
            var values = string.Join(
                "; ",
                command
                    .Options.Where(o => !o.Choices.IsEmpty)
                    .Select(o => $"{Quoted(o.Name)} = {List(o.Choices)}")
            );
            table.Append(
                $"    {Quoted(command.Name)} = @{{ Words = {List([.. command.Choices, .. command.Options.Select(o => o.Name)])}; Values = @{{ {values} }} }}\n"
            );
        }

        return $$"""
            # Completion of dianjiao for PowerShell. Load it: dianjiao completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName dianjiao -ScriptBlock {
                param($current, $line, $cursor)
                $commands = [ordered]@{
            {{table.ToString().TrimEnd()}}
                }
                $words = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
                if ($current -and $words.Count -gt 0) { $words = @($words | Select-Object -SkipLast 1) }
                if ($words.Count -eq 0) { $found = @($commands.Keys) + '--help' + '--version' }
                elseif ($commands.Contains($words[0])) {
                    $values = $commands[$words[0]].Values[$words[-1]]
                    $found = if ($values) { $values } else { $commands[$words[0]].Words }
                }
                $found | Where-Object { $_ -like "$current*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """;
    }

    private static string List(ImmutableArray<string> words) =>
        $"@({string.Join(", ", words.Select(Quoted))})";

    private static string Quoted(string text) =>
        $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
