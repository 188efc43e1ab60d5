using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using Dianjiao.Cli.Reports;
using Spectre.Console;

namespace Dianjiao.Cli;

internal static class ExplainCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var code = new Argument<string?>("CODE")
        {
            // Without it, help would show all codes as the argument's name.
            HelpName = "CODE",
            Description = "Such as DJ4002; without it, all codes are listed",
            Arity = ArgumentArity.ZeroOrOne,
        };
        EditionArgument.RefuseDashes(code);
        code.CompletionSources.Add(_ =>
            Codes.All.Select(c => new CompletionItem(c.Id, detail: c.Title))
        );
        var command = new Command("explain", "Says what a diagnostic means and how to mend it")
        {
            code,
        };
        command.SetAction(line => Run(line.GetValue(code), output, error));
        return command;
    }

    private static int Run(string? wanted, TextWriter output, TextWriter error)
    {
        if (wanted is null)
        {
            if (Terminal.OnOutput(output) is { } terminal)
            {
                WriteTable(terminal);
            }
            else
            {
                foreach (var each in Codes.All)
                {
                    output.WriteLine(
                        $"{each.Id}  {TextReport.Word(each.Severity), -7}  {each.Title}"
                    );
                }
            }

            return ExitStatus.Done;
        }

        var id = wanted.ToUpperInvariant();
        if (Codes.Find(id) is not { } code)
        {
            error.WriteLine(
                $"dianjiao: there is no code “{wanted}”"
                    + (NearestTo(id) is { } nearest ? $"; did you mean {nearest}?" : "")
            );
            error.WriteLine("dianjiao explain lists all codes");
            return ExitStatus.WrongUsage;
        }

        output.WriteLine($"{code.Id} ({TextReport.Word(code.Severity)}): {code.Title}");
        output.WriteLine();
        output.WriteLine(code.Explanation);
        return ExitStatus.Done;
    }

    /// <summary>Writes the list as a table, in which a long title is broken within its column.</summary>
    private static void WriteTable(IAnsiConsole terminal)
    {
        var table = new Grid().AddColumns(3);
        foreach (var code in Codes.All)
        {
            table.AddRow(
                new Text(code.Id),
                new Text(TextReport.Word(code.Severity), Colours.Of(code.Severity)),
                new Text(code.Title)
            );
        }

        terminal.Write(table);
    }

    /// <summary>
    /// Finds the nearest code by spelling, or else by number: DJ4099 is near DJ4012 although two digits differ.
    /// </summary>
    private static string? NearestTo(string id) =>
        Nearest.To(id, Codes.All.Select(c => c.Id))
        ?? (
            Number(id) is { } number
                ? Codes.All.MinBy(c => Math.Abs(Number(c.Id)!.Value - number))!.Id
                : null
        );

    private static int? Number(string id) =>
        int.TryParse(
            id.StartsWith("DJ", StringComparison.Ordinal) ? id[2..] : id,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
