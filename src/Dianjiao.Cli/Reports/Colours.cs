using Spectre.Console;

namespace Dianjiao.Cli.Reports;

/// <summary>
/// Colours are for terminals, and for those who do not ask for none (no-color.org). Null where there are none, and then
/// the library is not loaded.
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

    /// <summary>The terminals of Windows have to be asked, and told; all others know these codes.</summary>
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
