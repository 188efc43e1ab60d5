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

        using var output = Open(Console.OpenStandardOutput());
        using var error = Open(Console.OpenStandardError());
        return Failsafe.Run(() => CommandLine.Run(arguments, output, error), error);
    }

    /// <summary>UTF-8 whatever the locale: under a C locale the runtime would print question marks for Han.</summary>
    private static StreamWriter Open(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
