using System.CommandLine;
using Dianjiao.Cli.Reports;
using Dianjiao.Layers;

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
        var baseUrl = EditionArgument.BaseUrl();
        var command = new Command("build", "Builds the site") { edition, output, baseUrl };
        command.SetAction(line =>
            Run(line.GetValue(edition)!, line.GetValue(output), line.GetValue(baseUrl), error)
        );
        return command;
    }

    public static int Run(string edition, string? output, string? baseUrl, TextWriter error)
    {
        var site = EditionArgument.Site(edition, output);
        var result = ProgressBar.Over(
            error,
            progress =>
                Pipeline.Build(
                    Path.GetFullPath(edition),
                    site,
                    Path.Combine(AppContext.BaseDirectory, "templates"),
                    baseUrl: baseUrl is null ? null : WebAddress.OfFolder(baseUrl),
                    progress: progress
                )
        );
        TextReport.WriteBriefly(error, result, Colours.OnError());
        var page = Path.Combine(Path.GetRelativePath(".", site), "index.html");
        if (!result.HasErrors)
        {
            error.WriteLine(
                (File.Exists(page) ? $"{page} opens by double click; " : "")
                    + "dianjiao verify proves the site before you publish it"
            );
        }

        return ExitStatus.Of(result);
    }
}
