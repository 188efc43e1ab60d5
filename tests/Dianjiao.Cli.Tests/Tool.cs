using System.Diagnostics;
using System.Text;

namespace Dianjiao.Cli.Tests;

/// <summary>The built tool, run as a process.</summary>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record Tool(int Status, string Output, string Error)
{
    private static readonly string Managed = Path.Combine(
        AppContext.BaseDirectory,
        OperatingSystem.IsWindows() ? "Dianjiao.Cli.exe" : "Dianjiao.Cli"
    );

    /// <summary>
    /// The program that is run: the published one where build.sh names it, which is what users have and starts at once;
    /// else the one beside the tests, which is compiled at every start.
    /// </summary>
    public static string Program { get; } =
        Environment.GetEnvironmentVariable("DIANJIAO_TOOL") is { Length: > 0 } published
            ? published
            : Managed;

    public static Tool Run(params string[] arguments) => RunIn(Path.GetTempPath(), arguments);

    /// <summary>The program beside the tests, which needs .NET.</summary>
    public static Tool RunManaged(string folder, params string[] arguments)
    {
        var command = Command(folder, arguments);
        command.FileName = Managed;
        using var process = Process.Start(command)!;
        return Ended(process);
    }

    public static Tool RunIn(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        return Ended(process);
    }

    private static Tool Ended(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Tool(process.ExitCode, output, error.Result);
    }

    public static Process Start(string folder, params string[] arguments) =>
        Process.Start(Command(folder, arguments))!;

    /// <summary>
    /// The same command with every signal heard. Whoever starts the tests may have them ignored, a shell for what it runs
    /// in the background, and what is ignored stays so in all that is started from there.
    /// </summary>
    public static ProcessStartInfo Hearing(ProcessStartInfo command)
    {
        command.ArgumentList.Insert(0, command.FileName);
        command.ArgumentList.Insert(
            0,
            "$SIG{$_} = 'DEFAULT' for qw(INT TERM HUP QUIT); exec @ARGV"
        );
        command.ArgumentList.Insert(0, "-e");
        command.FileName = "perl";
        return command;
    }

    public static ProcessStartInfo Command(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // Han must come out whole whatever the locale.
        start.Environment["LC_ALL"] = "C";
        start.Environment.Remove(Failsafe.TraceVariable);
        return start;
    }
}
