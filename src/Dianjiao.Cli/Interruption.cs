using System.Runtime.InteropServices;

namespace Dianjiao.Cli;

/// <summary>
/// Ends a command on Ctrl-C, on a signal of the system, or when the terminal is closed: at once, with everything
/// unfinished cleaned up. A command that runs for hours gets a moment to end by itself.
/// </summary>
internal static class Interruption
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly CancellationTokenSource Stop = new();
    private static readonly List<PosixSignalRegistration> Signals = [];
    private static volatile bool isAwaited;
    private static int state = Running;

    private const int Running = 0;
    private const int Ending = 1;
    private const int Done = 2;

    /// <summary>True when the program is about to end; what it would still print is no longer of use.</summary>
    public static bool IsEnding => Volatile.Read(ref state) == Ending;

    /// <summary>
    /// The token that tells a waiting command to end by itself. A signal waits a moment for a command that has asked
    /// for it.
    /// </summary>
    public static CancellationToken Token
    {
        get
        {
            isAwaited = true;
            return Stop.Token;
        }
    }

    /// <summary>Begins to handle the signals that end the program.</summary>
    public static void Watch()
    {
        foreach (
            var signal in (PosixSignal[])
                [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP]
        )
        {
            Signals.Add(PosixSignalRegistration.Create(signal, Receive));
        }
    }

    /// <summary>Says that the command has ended by itself. If a signal came first, this does not return.</summary>
    public static void Finish()
    {
        if (Interlocked.CompareExchange(ref state, Done, Running) == Ending)
        {
            Thread.Sleep(Timeout.Infinite);
        }
    }

    private static void Receive(PosixSignalContext received)
    {
        received.Cancel = true;
        var isFirst = !Stop.IsCancellationRequested;
        // Callbacks bound to the token must not delay the end.
        _ = Stop.CancelAsync();
        if (isFirst && isAwaited)
        {
            Thread.Sleep(Patience);
        }

        if (Interlocked.CompareExchange(ref state, Ending, Running) == Running)
        {
            Unfinished.PutAway();
            Environment.Exit(128 + Number(received.Signal));
        }
    }

    /// <summary>Returns the number of a signal as shells use it.</summary>
    private static int Number(PosixSignal signal) =>
        signal switch
        {
            PosixSignal.SIGHUP => 1,
            PosixSignal.SIGINT => 2,
            _ => 15,
        };
}
