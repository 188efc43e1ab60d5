using System.CommandLine;

namespace Dianjiao.Cli;

/// <summary>The folder of the edition, which most commands take.</summary>
internal static class EditionArgument
{
    public static Argument<string> Create() =>
        new("EDITION")
        {
            Description = "The folder that holds seeds/",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => ".",
        };

    public static Option<string> Folder(string name, string description)
    {
        var option = new Option<string>(name) { HelpName = "DIR", Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }])
            {
                result.AddError($"{name} needs the name of a folder");
            }
        });
        return option;
    }

    /// <summary>The site lies in the edition unless another folder is named, which is then relative to the current one.</summary>
    public static string Site(string edition, string? named) =>
        Path.GetFullPath(named ?? Path.Combine(edition, "site"));
}
