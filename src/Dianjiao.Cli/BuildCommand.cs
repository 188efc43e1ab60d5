using System.CommandLine;
using Dianjiao.Cli.Reports;

namespace Dianjiao.Cli;

internal static class BuildCommand
{
    public static Command Create(TextWriter error)
    {
        var edition = EditionArgument.Create();
        var output = EditionArgument.Folder(
            "--output",
            "The folder of the site [default: EDITION/site]"
        );
        var command = new Command("build", "Builds the site") { edition, output };
        command.SetAction(line => Run(line.GetValue(edition)!, line.GetValue(output), error));
        return command;
    }

    public static int Run(string edition, string? output, TextWriter error)
    {
        var result = Pipeline.Build(
            Path.GetFullPath(edition),
            EditionArgument.Site(edition, output),
            Path.Combine(AppContext.BaseDirectory, "templates")
        );
        TextReport.Write(error, result, Colours.OnError());
        return ExitStatus.Of(result);
    }
}
