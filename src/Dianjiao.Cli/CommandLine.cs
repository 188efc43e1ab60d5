using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Dianjiao.Cli;

/// <summary>The commands and what is done with a line that is none.</summary>
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

    private static int RunParsed(string[] arguments, TextWriter output, TextWriter error)
    {
        var root = Root(output, error);
        var line = root.Parse(
            arguments,
            new ParserConfiguration { ResponseFileTokenReplacer = null }
        );
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
            CompletionCommand.Create(() => Root(output, error), output),
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
