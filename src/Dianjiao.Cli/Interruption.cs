using System.Runtime.InteropServices;

namespace Dianjiao.Cli;

/// <summary>
/// How every command is ended: by Ctrl-C, by the system, by closing the terminal. It ends at once and leaves nothing
/// lying about. A command that goes on for hours is given a moment to end by itself.
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

    /// <summary>Whether the program is about to be gone; what it would still say then is of no use to anybody.</summary>
    public static bool IsEnding => Volatile.Read(ref state) == Ending;

    /// <summary>Tells a command that waits to end by itself.</summary>
    public static CancellationToken Token
    {
        get
        {
            isAwaited = true;
            return Stop.Token;
        }
    }

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

    /// <summary>The command has ended by itself. If a signal came first, this does not return.</summary>
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
        // What is bound to the token must not hold up the end.
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

    /// <summary>As shells count them.</summary>
    private static int Number(PosixSignal signal) =>
        signal switch
        {
            PosixSignal.SIGHUP => 1,
            PosixSignal.SIGINT => 2,
            _ => 15,
        };
}
