using System.Collections.Immutable;
using System.CommandLine;
using Dianjiao.Cli.Reports;
using Dianjiao.Serving;

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
        var watch = new Option<bool>("--watch")
        {
            Description = "Prints them again after every save, until Ctrl-C",
        };
        var command = new Command("check", "Prints all diagnostics; writes nothing")
        {
            edition,
            format,
            watch,
        };
        command.SetAction(line =>
            line.GetValue(watch)
                ? Watch(line.GetValue(edition)!, line.GetValue(format)!, output, error)
                : Run(line.GetValue(edition)!, line.GetValue(format)!, output, error)
        );
        return command;
    }

    public static int Run(string edition, string format, TextWriter output, TextWriter error)
    {
        var result = Pipeline.Check(
            Path.GetFullPath(edition),
            Path.Combine(AppContext.BaseDirectory, "templates")
        );
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

    private static int Watch(string edition, string format, TextWriter output, TextWriter error)
    {
        var stop = Interruption.Token;
        using var watch = new SeedWatch(Path.GetFullPath(edition));
        try
        {
            while (true)
            {
                var stamp = FolderStamp.Of(Path.GetFullPath(edition));
                Run(edition, format, output, error);
                output.Flush();
                error.Flush();
                watch.WaitAsync(stamp, stop).GetAwaiter().GetResult();
                // For the eye, and for programs that read the output while it goes on.
                error.WriteLine();
            }
        }
        catch (OperationCanceledException)
        {
            return ExitStatus.Done;
        }
    }
}
