using Spectre.Console;

namespace Dianjiao.Cli.Reports;

/// <summary>
/// Decides on colours: only for terminals, and not for users who ask for none (no-color.org). Null means no colours;
/// then the library is not loaded.
/// </summary>
internal static class Colours
{
    public static AnsiCapabilities? OnOutput() =>
        Console.IsOutputRedirected || !AreWanted() ? null : Detect(() => Console.Out);

    public static AnsiCapabilities? OnError() =>
        Console.IsErrorRedirected || !AreWanted() ? null : Detect(() => Console.Error);

    public static Color Of(Severity severity) =>
        severity switch
        {
            Severity.Error => Color.Maroon,
            Severity.Warning => Color.Olive,
            _ => Color.Teal,
        };

    private static bool AreWanted() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>
    /// Returns the stream's abilities. Windows has to be asked, and told to use them; all other terminals know the
    /// codes.
    /// </summary>
    private static AnsiCapabilities? Detect(Func<TextWriter> stream)
    {
        if (!OperatingSystem.IsWindows())
        {
            return new AnsiCapabilities { Ansi = true, ColorSystem = ColorSystem.Standard };
        }

        var capabilities = AnsiCapabilities.Create(
            stream(),
            new AnsiWriterSettings { ColorSystem = ColorSystemSupport.Standard }
        );
        return capabilities.Ansi ? capabilities : null;
    }
}
