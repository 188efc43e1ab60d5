using System.Runtime.InteropServices;

namespace Dianjiao.Cli;

/// <summary>
/// How a command that goes on for hours is ended: by Ctrl-C, by the system, by closing the terminal. The first signal
/// lets it put its things away; a second one ends the program.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly PosixSignalRegistration[] signals;

    public Interruption() =>
        signals = [
            .. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(s =>
                PosixSignalRegistration.Create(
                    s,
                    received =>
                    {
                        received.Cancel = !stop.IsCancellationRequested;
                        stop.Cancel();
                    }
                )
            ),
        ];

    public CancellationToken Token => stop.Token;

    public void Dispose()
    {
        foreach (var signal in signals)
        {
            signal.Dispose();
        }

        stop.Dispose();
    }
}
