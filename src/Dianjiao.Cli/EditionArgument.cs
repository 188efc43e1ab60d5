using System.CommandLine;
using System.CommandLine.Parsing;
using Dianjiao.Cli.Outline;
using Dianjiao.Layers;

namespace Dianjiao.Cli;

/// <summary>The folder of the edition, which most commands take.</summary>
internal static class EditionArgument
{
    public static Argument<string> Create()
    {
        var edition = new Argument<string>("EDITION")
        {
            HelpName = "EDITION",
            Description = "The folder that holds seeds/",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => ".",
        };
        RefuseWhatIsNoFolder(edition);
        edition.CompletionSources.Add(_ => [Suggestions.Folder]);
        return edition;
    }

    /// <summary>An empty name, which an unset variable leaves behind, and dashes.</summary>
    public static void RefuseWhatIsNoFolder(Argument argument)
    {
        RefuseDashes(argument);
        argument.Validators.Add(result =>
            RefuseNothing(result, $"{argument.Name} needs the name of a folder")
        );
    }

    /// <summary>An option with an empty value, which an unset variable leaves behind.</summary>
    /// <param name="needs">What it needs: the name of a file.</param>
    public static void RefuseNothing(Option option, string needs) =>
        option.Validators.Add(result => RefuseNothing(result, $"{option.Name} needs {needs}"));

    private static void RefuseNothing(SymbolResult result, string message)
    {
        if (result.Tokens is [{ Value: "" }])
        {
            result.AddError(message);
        }
    }

    /// <summary>The parser takes an option that it does not know for an argument; it is a slip of the pen.</summary>
    public static void RefuseDashes(Argument argument) =>
        argument.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(t => t.Value.StartsWith('-')) is { } dash)
            {
                result.AddError($"{dash.Value} is no option");
            }
        });

    public static Option<string> Folder(string name, string description)
    {
        var option = new Option<string>(name) { HelpName = "DIR", Description = description };
        RefuseNothing(option, "the name of a folder");
        option.CompletionSources.Add(_ => [Suggestions.Folder]);
        return option;
    }

    /// <summary>What a host knows of itself and the edition need not say.</summary>
    public static Option<string> BaseUrl()
    {
        var option = new Option<string>("--base-url")
        {
            HelpName = "URL",
            Description = "Where the site will stand, in place of what edition.yml says",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && WebAddress.OfFolder(token.Value) is null)
            {
                result.AddError(
                    $"“{token.Value}” is not a web address; write it in full: --base-url https://example.org/edition"
                );
            }
        });
        return option;
    }

    /// <summary>The site lies in the edition unless another folder is named, which is then relative to the current one.</summary>
    public static string Site(string edition, string? named) =>
        Path.GetFullPath(named ?? Path.Combine(edition, "site"));
}
