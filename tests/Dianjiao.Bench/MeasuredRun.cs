using System.ComponentModel;
using System.Diagnostics;

namespace Dianjiao.Bench;

/// <summary>What a run of the tool took.</summary>
/// <param name="Status">Null where it was given up.</param>
/// <param name="Seconds">Of the processor, in the program and in the system for it: other work on the machine does not count.</param>
/// <param name="Bytes">The most memory it held at a time.</param>
internal sealed record MeasuredRun(int? Status, double Seconds, long Bytes)
{
    // A process that has ended can no longer be asked; what was last read is off by no more than this.
    private const int Milliseconds = 5;

    // How many times longer a run may take by the clock than by the processor: others may be at work, but a run that only waits must end.
    private const int MostWaiting = 20;

    public static MeasuredRun Of(BenchOptions options, params string[] arguments)
    {
        var start = new ProcessStartInfo(options.Tool, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        // A report of many lines is of no interest here, but would stop the tool when nobody took it.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var clock = Stopwatch.StartNew();
        var (seconds, bytes) = (0.0, 0L);
        while (!process.WaitForExit(Milliseconds))
        {
            process.Refresh();
            try
            {
                seconds = Math.Max(seconds, process.TotalProcessorTime.TotalSeconds);
                bytes = Math.Max(bytes, process.PeakWorkingSet64);
            }
            catch (Exception e) when (e is InvalidOperationException or Win32Exception)
            {
                // It has ended since it was last waited for.
            }

            if (
                seconds > options.Seconds
                || clock.Elapsed.TotalSeconds > options.Seconds * MostWaiting
            )
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                return new MeasuredRun(null, seconds, bytes);
            }
        }

        return new MeasuredRun(process.ExitCode, seconds, bytes);
    }
}
