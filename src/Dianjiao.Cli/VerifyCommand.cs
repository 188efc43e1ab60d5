using System.CommandLine;
using Dianjiao.Cli.Reports;

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
        var command = new Command(
            "verify",
            "Proves every file of the written site against the edition"
        )
        {
            edition,
            site,
        };
        command.SetAction(line => Run(line.GetValue(edition)!, line.GetValue(site), error));
        return command;
    }

    public static int Run(string edition, string? site, TextWriter error)
    {
        var result = Pipeline.Verify(
            Path.GetFullPath(edition),
            EditionArgument.Site(edition, site),
            Path.Combine(AppContext.BaseDirectory, "templates")
        );
        TextReport.Write(error, result, Colours.OnError());
        return ExitStatus.Of(result);
    }
}
