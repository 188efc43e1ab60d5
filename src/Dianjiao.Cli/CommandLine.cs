using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Dianjiao.Cli.Outline;

namespace Dianjiao.Cli;

/// <summary>The commands of the program, and what happens with a line that it does not understand.</summary>
public static class CommandLine
{
    public static int Run(string[] arguments, TextWriter output, TextWriter error) =>
        RunPlain(arguments, output, error) ?? RunParsed(arguments, output, error);

    private static int? RunPlain(string[] arguments, TextWriter output, TextWriter error) =>
        arguments switch
        {
            ["build", .. var rest] when PlainLine.Read(rest, "--output") is { } line =>
                BuildCommand.Run(line.Edition, line.Value, null, error),
            ["verify", .. var rest] when PlainLine.Read(rest, "--site") is { } line =>
                VerifyCommand.Run(line.Edition, line.Value, null, error),
            ["check", .. var rest]
                when PlainLine.Read(rest, "--format") is { } line
                    && (line.Value is null || CheckCommand.Formats.Contains(line.Value)) =>
                CheckCommand.Run(line.Edition, line.Value ?? "text", output, error),
            _ => null,
        };

    /// <summary>The parser's settings: a word that begins with @ is a word, not the name of a file of words.</summary>
    internal static ParserConfiguration Configuration { get; } =
        new() { ResponseFileTokenReplacer = null };

    private static int RunParsed(string[] arguments, TextWriter output, TextWriter error)
    {
        var root = Root(output, error);
        if (arguments is [Suggestions.Directive, .. var words])
        {
            Suggestions.Write(root, words, output);
            return ExitStatus.Done;
        }

        var line = root.Parse(arguments, Configuration);
        if (line.Action is ParseErrorAction)
        {
            return Refuse(line, root, error);
        }

        return line.Invoke(
            new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            }
        );
    }

    // Not a RootCommand, which takes its name from the assembly.
    public static Command Root(TextWriter output, TextWriter error) =>
        new("dianjiao", "Bilingual critical editions of classical Chinese, as static sites.")
        {
            NewCommand.Create(error),
            BuildCommand.Create(error),
            CheckCommand.Create(output, error),
            VerifyCommand.Create(error),
            PrintCommand.Create(error),
            ServeCommand.Create(error),
            SlotsCommand.Create(error),
            ExplainCommand.Create(output, error),
            CompletionCommand.Create(output),
            ManualCommand.Create(() => Root(output, error), output),
            new HelpOption(),
            new VersionOption(),
        };

    private static int Refuse(ParseResult line, Command root, TextWriter error)
    {
        if (line.Tokens.Count == 0)
        {
            root.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = error });
            return ExitStatus.WrongUsage;
        }

        var command = line.CommandResult.Command;
        var stray = line
            .Tokens.Where(t => t.Type == TokenType.Argument && t.Value.StartsWith('-'))
            .Select(t => t.Value)
            .Concat(line.UnmatchedTokens)
            .FirstOrDefault();
        if (stray is not null)
        {
            var known = command
                .Subcommands.Select(c => c.Name)
                .Concat(command.Options.Select(o => o.Name));
            error.WriteLine(
                $"dianjiao: “{stray}” is not known here"
                    + (Nearest.To(stray, known) is { } nearest ? $"; did you mean {nearest}?" : "")
            );
        }
        else
        {
            foreach (var problem in line.Errors)
            {
                error.WriteLine($"dianjiao: {problem.Message.ReplaceLineEndings(" ")}");
            }
        }

        var name = command == root ? "dianjiao" : $"dianjiao {command.Name}";
        error.WriteLine($"{name} --help shows what can be written");
        return ExitStatus.WrongUsage;
    }
}
