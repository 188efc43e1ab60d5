using Spectre.Console;

namespace Dianjiao.Cli.Reports;

/// <summary>
/// Opens terminals for drawing tables and progress bars. Output into a file or to another program is written as it is,
/// and then the library is not loaded.
/// </summary>
internal static class Terminal
{
    /// <summary>
    /// Returns the terminal; null where standard output is no terminal, or one that cannot go back on a line.
    /// </summary>
    public static IAnsiConsole? OnOutput(TextWriter writer) =>
        Console.IsOutputRedirected || IsDumb() ? null : Over(writer, Colours.OnOutput());

    /// <summary>True if standard error is a terminal that can go back on a line.</summary>
    public static bool IsOnError => !Console.IsErrorRedirected && !IsDumb();

    public static IAnsiConsole OnError(TextWriter writer) => Over(writer, Colours.OnError());

    private static bool IsDumb() => Environment.GetEnvironmentVariable("TERM") == "dumb";

    private static IAnsiConsole Over(TextWriter writer, AnsiCapabilities? colours) =>
        AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(writer),
                Ansi = AnsiSupport.Yes,
                Interactive = InteractionSupport.Yes,
                ColorSystem = colours is null
                    ? ColorSystemSupport.NoColors
                    : ColorSystemSupport.Standard,
            }
        );
}
