using System.CommandLine;
using Dianjiao.Cli.Reports;
using Dianjiao.Layers;

namespace Dianjiao.Cli;

internal static class VerifyCommand
{
    public static Command Create(TextWriter error)
    {
        var edition = EditionArgument.Create();
        var site = EditionArgument.Folder(
            "--site",
            "The folder of the site [default: EDITION/site]"
        );
        var baseUrl = EditionArgument.BaseUrl();
        var command = new Command(
            "verify",
            "Proves every file of the written site against the edition"
        )
        {
            edition,
            site,
            baseUrl,
        };
        command.SetAction(line =>
            Run(line.GetValue(edition)!, line.GetValue(site), line.GetValue(baseUrl), error)
        );
        return command;
    }

    public static int Run(string edition, string? site, string? baseUrl, TextWriter error)
    {
        var result = ProgressBar.Over(
            error,
            progress =>
                Pipeline.Verify(
                    Path.GetFullPath(edition),
                    EditionArgument.Site(edition, site),
                    Path.Combine(AppContext.BaseDirectory, "templates"),
                    baseUrl: baseUrl is null ? null : WebAddress.OfFolder(baseUrl),
                    progress: progress
                )
        );
        TextReport.WriteBriefly(error, result, Colours.OnError());
        return ExitStatus.Of(result);
    }
}
