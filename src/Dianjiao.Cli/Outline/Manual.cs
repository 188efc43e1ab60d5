using System.Collections.Immutable;
using System.Text;

namespace Dianjiao.Cli.Outline;

/// <summary>Writes the manual page in the language of man(7).</summary>
internal static class Manual
{
    public static string Write(
        string description,
        string version,
        ImmutableArray<CommandOutline> commands
    )
    {
        var page = new StringBuilder();
        page.Append(".\\\" Made by dianjiao manual.\n");
        page.Append($".TH DIANJIAO 1 \"\" \"dianjiao {version}\" \"Dianjiao\"\n");
        page.Append(".SH NAME\n");
        page.Append($"dianjiao \\- {Text(description.TrimEnd('.'))}\n");
        page.Append(".SH SYNOPSIS\n");
        foreach (var command in commands)
        {
            page.Append($".B dianjiao {Text(command.Name)}\n");
            page.Append($"{Text(Usage(command))}\n.br\n");
        }

        page.Append(".B dianjiao \\-\\-help\n.br\n.B dianjiao \\-\\-version\n");
        page.Append(".SH DESCRIPTION\n");
        page.Append(
            Text(
                "Turns the folder in which an editor works on a classical Chinese text into a static site, a book and "
                    + "a printed edition. EDITION is a folder that holds seeds/; without it the current one is meant. "
                    + "The received text is never altered."
            ) + "\n"
        );
        page.Append(".SH COMMANDS\n");
        foreach (var command in commands)
        {
            page.Append($".SS dianjiao {Text(command.Name)}\n");
            page.Append($"{Text(command.Description)}.\n");
            if (command.Argument is { } argument)
            {
                Entry(
                    page,
                    $".I {Text(argument)}",
                    command.ArgumentDescription,
                    command.Choices.Length <= 10 ? command.Choices : []
                );
            }

            foreach (var option in command.Options)
            {
                var names = string.Join(", ", option.Other.Prepend(option.Name));
                Entry(
                    page,
                    $".B {Text(names)}{(option.Value is null ? "" : $" {Text(option.Value)}")}",
                    option.Description,
                    option.Choices
                );
            }
        }

        page.Append(".SH EXIT STATUS\n");
        Entry(page, $".B {ExitStatus.Done}", "Done", []);
        Entry(
            page,
            $".B {ExitStatus.Errors}",
            "The edition has errors; they have been printed with their places",
            []
        );
        Entry(
            page,
            $".B {ExitStatus.WrongUsage}",
            "The command was not understood, or cannot be carried out here",
            []
        );
        Entry(page, $".B {ExitStatus.Bug}", "A bug of the program", []);
        page.Append(".SH ENVIRONMENT\n");
        Entry(page, ".B NO_COLOR", "When it is not empty, nothing is printed in colour", []);
        Entry(page, ".B DIANJIAO_BROWSER", "The browser that sets the printed edition", []);
        Entry(
            page,
            $".B {Failsafe.TraceVariable}",
            "When it is 1, a bug of the program is reported with its place",
            []
        );
        page.Append(".SH FILES\n");
        Entry(
            page,
            ".I seeds/",
            "The edition: the received text, one folder a volume, and the editor’s files beside it",
            []
        );
        Entry(
            page,
            ".I templates/",
            "What the edition puts in the place of the program’s templates",
            []
        );
        Entry(page, ".I site/", "What dianjiao build writes", []);
        return page.ToString();
    }

    /// <summary>Returns a command's argument and options on one line: <c>[EDITION] [--output DIR]</c>.</summary>
    private static string Usage(CommandOutline command) =>
        string.Join(
            ' ',
            new[]
            {
                command.Argument is null ? null
                : command.IsOptional ? $"[{command.Argument}]"
                : command.Argument,
            }
                .OfType<string>()
                .Concat(
                    command
                        .Options.Where(o => o.Name != "--help")
                        .Select(o =>
                            o.IsRequired ? $"{o.Name} {o.Value}"
                            : o.Value is null ? $"[{o.Name}]"
                            : $"[{o.Name} {o.Value}]"
                        )
                )
        );

    private static void Entry(
        StringBuilder page,
        string head,
        string description,
        ImmutableArray<string> choices
    )
    {
        page.Append($".TP\n{head}\n{Text(description)}");
        page.Append(choices.IsEmpty ? ".\n" : $": {Text(string.Join(", ", choices))}.\n");
    }

    /// <summary>
    /// Escapes a text for man: dashes that are not hyphens, backslashes, and a full stop or apostrophe at the start of
    /// a line.
    /// </summary>
    private static string Text(string text)
    {
        var safe = text.Replace("\\", "\\e", StringComparison.Ordinal)
            .Replace("-", "\\-", StringComparison.Ordinal);
        return safe.StartsWith('.') || safe.StartsWith('\'') ? "\\&" + safe : safe;
    }
}
