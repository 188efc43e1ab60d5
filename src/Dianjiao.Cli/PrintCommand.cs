using System.CommandLine;
using Dianjiao.Cli.Outline;
using Dianjiao.Cli.Reports;
using Dianjiao.Layers;
using Dianjiao.Printing;

namespace Dianjiao.Cli;

internal static class PrintCommand
{
    public static Command Create(TextWriter error)
    {
        var edition = EditionArgument.Create();
        var output = new Option<string>("--output")
        {
            Description = "The PDF file to write",
            HelpName = "FILE.pdf",
            Required = true,
        };
        EditionArgument.RefuseNothing(output, "the name of a PDF file");
        output.CompletionSources.Add(_ => [Suggestions.File]);
        output.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Directory.Exists(token.Value))
            {
                result.AddError($"{token.Value} is a folder; name the PDF file to write");
            }
        });
        var paper = new Option<Paper>("--paper")
        {
            Description = "The size of the page",
            DefaultValueFactory = _ => Paper.B5,
            CustomParser = result =>
            {
                if (
                    Enum.TryParse<Paper>(result.Tokens[0].Value, out var size)
                    && Enum.IsDefined(size)
                )
                {
                    return size;
                }

                result.AddError(
                    $"--paper is {string.Join(" or ", Enum.GetNames<Paper>())}, not {result.Tokens[0].Value}"
                );
                return default;
            },
        };
        var vertical = new Option<bool>("--vertical")
        {
            Description = "直排: the Chinese text alone, in vertical lines, bound on the right",
        };
        var language = new Option<string?>("--lang")
        {
            HelpName = "LANG",
            Description =
                "The translation on the right, by its language tag [default: the first of the edition]",
        };
        var baseUrl = EditionArgument.BaseUrl();
        var command = new Command(
            "print",
            "Prints the edition to a PDF, through an installed browser"
        )
        {
            edition,
            output,
            paper,
            vertical,
            language,
            baseUrl,
        };
        command.SetAction(line =>
        {
            var result = ProgressBar.Over(
                error,
                progress =>
                    Pipeline.Print(
                        Path.GetFullPath(line.GetValue(edition)!),
                        Path.Combine(AppContext.BaseDirectory, "templates"),
                        line.GetValue(output)!,
                        new PrintOptions(
                            line.GetValue(paper),
                            line.GetValue(vertical),
                            line.GetValue(language)
                        ),
                        line.GetValue(baseUrl) is { } address ? WebAddress.OfFolder(address) : null,
                        progress
                    )
            );
            TextReport.WriteBriefly(error, result, Colours.OnError());
            return ExitStatus.Of(result);
        });
        return command;
    }
}
