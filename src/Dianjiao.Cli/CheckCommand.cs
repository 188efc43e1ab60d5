using System.Collections.Immutable;
using System.CommandLine;
using Dianjiao.Cli.Reports;

namespace Dianjiao.Cli;

internal static class CheckCommand
{
    public static ImmutableArray<string> Formats { get; } = ["text", "json", "sarif", "github"];

    public static Command Create(TextWriter output, TextWriter error)
    {
        var edition = EditionArgument.Create();
        var format = new Option<string>("--format")
        {
            HelpName = string.Join('|', Formats),
            Description = "How the diagnostics are printed",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong([.. Formats]);
        var command = new Command("check", "Prints all diagnostics; writes nothing")
        {
            edition,
            format,
        };
        command.SetAction(line =>
            Run(line.GetValue(edition)!, line.GetValue(format)!, output, error)
        );
        return command;
    }

    public static int Run(string edition, string format, TextWriter output, TextWriter error)
    {
        var result = Pipeline.Check(Path.GetFullPath(edition));
        switch (format)
        {
            case "json":
                JsonReport.Write(output, result.Diagnostics);
                break;
            case "sarif":
                SarifReport.Write(output, result.Diagnostics);
                break;
            case "github":
                GitHubReport.Write(output, result.Diagnostics);
                break;
            default:
                TextReport.Write(output, result, Colours.OnOutput());
                return ExitStatus.Of(result);
        }

        error.WriteLine(TextReport.Totals(result.Diagnostics));
        return ExitStatus.Of(result);
    }
}
