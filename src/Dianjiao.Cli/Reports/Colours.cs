namespace Dianjiao.Cli.Reports;

/// <summary>Colours are for terminals, and for those who do not ask for none (no-color.org).</summary>
internal static class Colours
{
    public static bool OnOutput() => !Console.IsOutputRedirected && AreWanted();

    public static bool OnError() => !Console.IsErrorRedirected && AreWanted();

    private static bool AreWanted() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
