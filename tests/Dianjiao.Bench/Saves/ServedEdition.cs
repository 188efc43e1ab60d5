using System.Diagnostics;

namespace Dianjiao.Bench.Saves;

/// <summary>A preview of an edition, and a reader who asks for a page again and again.</summary>
internal sealed class ServedEdition : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly HttpClient client;

    public ServedEdition(string tool, string folder)
    {
        process = Process.Start(
            new ProcessStartInfo(tool, ["serve", "--port", "0"])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var line = "";
        while (!line.StartsWith("http://", StringComparison.Ordinal))
        {
            line =
                process.StandardError.ReadLine()
                ?? throw new InvalidOperationException("The preview has ended.");
        }

        // What it goes on to say would stop it when nobody took it.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        client = new HttpClient { BaseAddress = new Uri(line.Split(' ')[0]) };
    }

    /// <summary>Asks for a page until these words are in it.</summary>
    public void Until(string page, string words)
    {
        var watch = Stopwatch.StartNew();
        while (
            !client
                .GetStringAsync(new Uri(page, UriKind.Relative))
                .GetAwaiter()
                .GetResult()
                .Contains(words, StringComparison.Ordinal)
        )
        {
            if (watch.Elapsed > Patience)
            {
                throw new InvalidOperationException($"“{words}” never came.");
            }

            Thread.Sleep(2);
        }
    }

    public void Dispose()
    {
        client.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
