using System.Text;

namespace Dianjiao.Cli;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        var closed = ClosedStreams.Fill();
        // Scripts ask for the version over and over, so it is printed before anything is set up that it does not need.
        var isVersion = arguments is ["--version"];
        var isClosed = closed.Contains(ClosedStreams.Output);
        if (isVersion && !isClosed && DirectOutput.TryWrite($"{BuildFacts.Version}\n"))
        {
            return ExitStatus.Done;
        }

        var standard = new StandardStream(Console.OpenStandardOutput(), isClosed);
        using var output = Open(standard);
        if (isVersion)
        {
            output.WriteLine(BuildFacts.Version);
            output.Flush();
            if (standard.Fault is null)
            {
                return ExitStatus.Done;
            }
        }

        Interruption.Watch();
        using var error = Open(
            new StandardStream(Console.OpenStandardError(), closed.Contains(ClosedStreams.Error))
        );
        var status = isVersion
            ? ExitStatus.Done
            : Failsafe.Run(() => CommandLine.Run(arguments, output, error), error);
        output.Flush();
        Interruption.Finish();
        if (standard.Fault is not { } fault)
        {
            return status;
        }

        error.WriteLine($"dianjiao: standard output cannot be written: {fault}");
        return ExitStatus.WrongUsage;
    }

    /// <summary>
    /// Opens a writer in UTF-8 whatever the locale: under a C locale the runtime would print question marks for Han
    /// characters.
    /// </summary>
    private static StreamWriter Open(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
