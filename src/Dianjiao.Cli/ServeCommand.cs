using System.CommandLine;
using System.Globalization;
using Dianjiao.Cli.Reports;
using Dianjiao.Render.Fonts;
using Dianjiao.Serving;
using Microsoft.AspNetCore.Connections;

namespace Dianjiao.Cli;

internal static class ServeCommand
{
    private const int UsualPort = 4100;
    private const int LastPort = 65535;

    public static Command Create(TextWriter error)
    {
        var edition = EditionArgument.Create();
        var port = new Option<int>("--port")
        {
            HelpName = "N",
            Description = "The port on this machine; 0 for any that is free",
            DefaultValueFactory = _ => UsualPort,
            CustomParser = result =>
            {
                if (
                    int.TryParse(
                        result.Tokens[0].Value,
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out var number
                    )
                    && number <= LastPort
                )
                {
                    return number;
                }

                result.AddError($"--port is a number up to {LastPort}");
                return 0;
            },
        };
        var command = new Command("serve", "Shows the site in the browser and follows every save")
        {
            edition,
            port,
        };
        command.SetAction(line => Run(line.GetValue(edition)!, line.GetValue(port), error));
        return command;
    }

    private static int Run(string edition, int port, TextWriter error)
    {
        var root = Path.GetFullPath(edition);
        if (!Directory.Exists(Path.Combine(root, "seeds")))
        {
            var none = Pipeline.Check(root, Path.Combine(AppContext.BaseDirectory, "templates"));
            TextReport.Write(error, none, Colours.OnError());
            return ExitStatus.Of(none);
        }

        return Serve(root, port, error).GetAwaiter().GetResult();
    }

    private static async Task<int> Serve(string root, int port, TextWriter error)
    {
        await using var server = await Open(port, error);
        if (server is null)
        {
            return ExitStatus.WrongUsage;
        }

        try
        {
            using var unfinished = Unfinished.BeginTemporaryFolder(
                "dianjiao-serve-",
                out var folder
            );
            await Preview.Run(
                server.Board,
                root,
                Path.Combine(folder, "site"),
                Pipeline.Preview(
                    root,
                    Path.Combine(AppContext.BaseDirectory, "templates"),
                    FontSettings.ForPreview(Path.Combine(folder, "cache"))
                ),
                build => Report(build, server.Port, error),
                Interruption.Token
            );
            return ExitStatus.Done;
        }
        catch (TemporaryFolderException e)
        {
            error.WriteLine($"dianjiao: {e.Message}; {TemporaryFolderException.Remedy}");
            return ExitStatus.WrongUsage;
        }
    }

    /// <summary>Opens the server; null when the port cannot be taken, which has been reported.</summary>
    private static async Task<PreviewServer?> Open(int port, TextWriter error)
    {
        try
        {
            return await PreviewServer.Open(port);
        }
        catch (AddressInUseException)
        {
            error.WriteLine(
                $"dianjiao: port {port} is in use, perhaps by another preview; end that one, or write --port {Another(port)}"
            );
        }
        catch (IOException e)
        {
            error.WriteLine(
                $"dianjiao: port {port} cannot be taken ({e.Message}); write --port {UsualPort}, or --port 0 for any that is free"
            );
        }

        return null;
    }

    private static void Report(PreviewBuild build, int port, TextWriter error)
    {
        if (build.Result is not { } result)
        {
            error.WriteLine(
                $"dianjiao: this is a bug of the program, not of your edition: {build.Fault!.Message.ReplaceLineEndings(" ")}"
            );
            if (Environment.GetEnvironmentVariable(Failsafe.TraceVariable) == "1")
            {
                error.WriteLine(build.Fault);
            }
        }
        else if (build.IsFirst)
        {
            TextReport.WriteBriefly(error, result, Colours.OnError());
        }
        else
        {
            // Warnings that were there before are shown in the page; here they would bury what is new at every save.
            var errors = result with
            {
                Diagnostics = [.. result.Diagnostics.Where(d => d.Severity == Severity.Error)],
                Summary = [],
            };
            if (result.HasErrors)
            {
                TextReport.Write(error, errors, Colours.OnError());
            }
            else
            {
                error.WriteLine($"{Describe(build)}; {TextReport.Totals(result.Diagnostics)}");
            }
        }

        if (build.IsFirst)
        {
            error.WriteLine(
                $"http://localhost:{port}/ shows the edition and follows every save; Ctrl-C ends it"
            );
        }

        error.Flush();
    }

    private static string Describe(PreviewBuild build)
    {
        var all = build.Changed.Length switch
        {
            0 => "nothing changed",
            1 => $"{build.Changed[0]} changed",
            var count => $"{count} files changed",
        };
        return build.Ahead is { } ahead
            ? $"the page shown after {ahead.TotalMilliseconds:0} ms, {all} after {build.Time.TotalMilliseconds:0} ms"
            : $"{all} in {build.Time.TotalMilliseconds:0} ms";
    }

    private static int Another(int port) => port < LastPort ? port + 1 : UsualPort;
}
