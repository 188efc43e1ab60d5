using System.Runtime.InteropServices;
using System.Text;

namespace Dianjiao.Cli;

/// <summary>
/// Standard output without the console, which starts a thread for signals and asks what the terminal can do: half of
/// the time of printing the version.
/// </summary>
internal static partial class DirectOutput
{
    private const int BrokenPipe = 13; // SIGPIPE
    private const nint Ignored = 1; // SIG_IGN

    /// <summary>
    /// Writes a few characters at once. False where that is not possible and nothing was written: on Windows, or
    /// because the stream takes nothing, which the caller finds out the usual way.
    /// </summary>
    public static bool TryWrite(string text)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        // Otherwise a reader that has gone would end this process before it can say so.
        signal(BrokenPipe, Ignored);
        var bytes = Encoding.UTF8.GetBytes(text);
        return write(ClosedStreams.Output, bytes, bytes.Length) == bytes.Length;
    }

    [LibraryImport("libc")]
    private static partial nint write(int number, ReadOnlySpan<byte> bytes, nint count);

    [LibraryImport("libc")]
    private static partial nint signal(int number, nint handler);
}
