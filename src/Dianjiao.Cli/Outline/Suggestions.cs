using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace Dianjiao.Cli.Outline;

/// <summary>
/// Suggests words at the cursor for the scripts of the shells: <c>dianjiao [suggest] build --ou</c>. It writes one word
/// a line, followed by a tab and its meaning. Names of files are left to the shell, which knows how to quote them; it
/// is only told that one is wanted.
/// </summary>
internal static class Suggestions
{
    public const string Directive = "[suggest]";

    private const string Path = nameof(Path);

    /// <summary>The line that stands in place of a word where the name of a folder belongs.</summary>
    public static CompletionItem Folder { get; } = new("<folder>", Path);

    /// <summary>The line that stands in place of a word where the name of a file belongs.</summary>
    public static CompletionItem File { get; } = new("<file>", Path);

    /// <summary>True for a suggestion that is a word, false for one that asks for a name of a file or folder.</summary>
    public static bool IsWord(CompletionItem item) => item.Kind != Path;

    /// <summary>Writes the words that may stand at the cursor.</summary>
    /// <param name="words">
    /// The words after the program's name; the last one, which may be empty, ends at the cursor.
    /// </param>
    public static void Write(Command root, string[] words, TextWriter output)
    {
        var (before, word) = words is [.. var all, var last] ? (all, last) : ([], "");
        foreach (var item in After(root.Parse(before, CommandLine.Configuration), root))
        {
            // Only the long name of an option: the short ones are for typing, not for choosing.
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

        // Nothing follows an unknown command, and no second argument follows the first.
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

    // /? and /h are how Windows asks for help; nobody begins to type them.
    private static bool IsOption(string label) => label.StartsWith('-') || label.StartsWith('/');
}
