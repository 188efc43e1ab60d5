using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace Dianjiao.Cli.Outline;

/// <summary>
/// What may stand where the cursor is, for the scripts of the shells: <c>dianjiao [suggest] build --ou</c>. One word a
/// line, after it a tab and what it means. Names of files are the shell's to complete, which knows how they are quoted;
/// it is only told that one is wanted.
/// </summary>
internal static class Suggestions
{
    public const string Directive = "[suggest]";

    private const string Path = nameof(Path);

    /// <summary>A line in place of a word: the name of a folder belongs here.</summary>
    public static CompletionItem Folder { get; } = new("<folder>", Path);

    /// <summary>A line in place of a word: the name of a file belongs here.</summary>
    public static CompletionItem File { get; } = new("<file>", Path);

    public static bool IsWord(CompletionItem item) => item.Kind != Path;

    /// <param name="words">Of the line after the command's name, the last one up to the cursor: perhaps empty.</param>
    public static void Write(Command root, string[] words, TextWriter output)
    {
        var (before, word) = words is [.. var all, var last] ? (all, last) : ([], "");
        foreach (var item in After(root.Parse(before, CommandLine.Configuration), root))
        {
            // Of an option the long name alone: the others are there to be written, not to be chosen from.
            var isBegun = IsWord(item)
                ? item.Label.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                    && IsOption(item.Label) == word.StartsWith('-')
                    && (
                        !IsOption(item.Label)
                        || item.Label.StartsWith("--", StringComparison.Ordinal)
                    )
                : !word.StartsWith('-');
            if (isBegun)
            {
                output.WriteLine(
                    item.Detail is { Length: > 0 } detail ? $"{item.Label}\t{detail}" : item.Label
                );
            }
        }
    }

    private static IEnumerable<CompletionItem> After(ParseResult line, Command root)
    {
        var command = line.CommandResult.Command;
        if (
            line.Tokens is [.., { Type: TokenType.Option } token]
            && command.Options.FirstOrDefault(o => IsCalled(o, token.Value)) is { } option
            && TakesValue(option)
        )
        {
            return option.GetCompletions(CompletionContext.Empty);
        }

        // Nothing follows what is no command, nor a second argument the first.
        var isKnown = command != root || line.Tokens.Count == 0;
        var given = command.Options.Where(o => line.GetResult(o) is { Implicit: false });
        return command
            .GetCompletions(CompletionContext.Empty)
            .Where(item =>
                IsOption(item.Label)
                    ? !given.Any(o => IsCalled(o, item.Label))
                    : isKnown && line.CommandResult.Tokens.Count == 0
            );
    }

    private static bool IsCalled(Option option, string name) =>
        option.Name == name || option.Aliases.Contains(name);

    public static bool TakesValue(Option option) =>
        option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool);

    // The second is how Windows asks for help, which nobody begins to write.
    private static bool IsOption(string label) => label.StartsWith('-') || label.StartsWith('/');
}
