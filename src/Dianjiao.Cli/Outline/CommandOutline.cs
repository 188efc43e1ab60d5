using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;

namespace Dianjiao.Cli.Outline;

/// <summary>A command as the manual and the shells' completion describe it.</summary>
/// <param name="Argument">The name of its argument; null when it has none.</param>
/// <param name="IsOptional">True if the argument may be left out.</param>
/// <param name="ArgumentDescription">The description of the argument; empty when there is none.</param>
/// <param name="Choices">The possible values of the argument; empty where it is the name of a folder.</param>
internal sealed record CommandOutline(
    string Name,
    string Description,
    string? Argument,
    bool IsOptional,
    string ArgumentDescription,
    ImmutableArray<string> Choices,
    ImmutableArray<OptionOutline> Options
)
{
    /// <summary>Returns the commands in the order of the help.</summary>
    public static ImmutableArray<CommandOutline> Of(Command root) =>
        [.. root.Subcommands.Where(c => !c.Hidden).Select(One)];

    private static CommandOutline One(Command command)
    {
        var argument = command.Arguments.SingleOrDefault();
        return new CommandOutline(
            command.Name,
            command.Description ?? "",
            argument?.Name,
            argument is { Arity.MinimumNumberOfValues: 0 },
            argument?.Description ?? "",
            argument is null ? [] : Words(argument.GetCompletions(CompletionContext.Empty)),
            [.. command.Options.Where(o => !o.Hidden && o is not HelpOption).Select(One), Help]
        );
    }

    /// <summary>The help option, which belongs to the root and holds for every command.</summary>
    private static OptionOutline Help { get; } =
        new("--help", ["-h"], null, "Shows the command’s options", []);

    private static OptionOutline One(Option option)
    {
        var takesValue = Suggestions.TakesValue(option);
        return new OptionOutline(
            option.Name,
            [.. option.Aliases.Order(StringComparer.Ordinal)],
            takesValue ? option.HelpName ?? string.Join("|", ChoicesOf(option)) : null,
            option.Description ?? "",
            takesValue ? ChoicesOf(option) : [],
            option.Required
        );
    }

    private static ImmutableArray<string> ChoicesOf(Option option) =>
        Words(option.GetCompletions(CompletionContext.Empty));

    private static ImmutableArray<string> Words(IEnumerable<CompletionItem> items) =>
        [.. items.Where(Suggestions.IsWord).Select(i => i.Label).Distinct()];
}
