using System.CommandLine;
using System.CommandLine.Parsing;
using Dianjiao.Cli.Outline;
using Dianjiao.Layers;

namespace Dianjiao.Cli;

/// <summary>The arguments and options that several commands take, first of all the folder of the edition.</summary>
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

    /// <summary>
    /// Refuses an empty name, which an unset variable leaves behind, and a name that begins with a dash.
    /// </summary>
    public static void RefuseWhatIsNoFolder(Argument argument)
    {
        RefuseDashes(argument);
        argument.Validators.Add(result =>
            RefuseNothing(result, $"{argument.Name} needs the name of a folder")
        );
    }

    /// <summary>Refuses an option with an empty value, which an unset variable leaves behind.</summary>
    /// <param name="needs">The value that the option needs, for the message, such as “the name of a file”.</param>
    public static void RefuseNothing(Option option, string needs) =>
        option.Validators.Add(result => RefuseNothing(result, $"{option.Name} needs {needs}"));

    private static void RefuseNothing(SymbolResult result, string message)
    {
        if (result.Tokens is [{ Value: "" }])
        {
            result.AddError(message);
        }
    }

    /// <summary>
    /// Refuses an argument that begins with a dash: the parser takes an option that it does not know for an argument.
    /// </summary>
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

    /// <summary>
    /// Makes the option for the site's address, which a host knows and the edition then need not name.
    /// </summary>
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

    /// <summary>
    /// Returns the folder of the site: the named one, relative to the current folder, or else <c>site</c> in the
    /// edition.
    /// </summary>
    public static string Site(string edition, string? named) =>
        Path.GetFullPath(named ?? Path.Combine(edition, "site"));
}
