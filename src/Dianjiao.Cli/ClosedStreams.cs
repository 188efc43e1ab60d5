using Microsoft.Win32.SafeHandles;

namespace Dianjiao.Cli;

/// <summary>
/// The standard streams that the caller has closed, <c>dianjiao check &gt;&amp;-</c>. The next file that is opened would
/// get the number of one of them, and what is printed would be written into that file: so they are opened on nothing.
/// </summary>
internal static class ClosedStreams
{
    public const int Output = 1;
    public const int Error = 2;

    // Never closed again: their numbers must stay taken.
    private static readonly List<SafeFileHandle> Held = [];

    /// <summary>Takes their numbers and returns them.</summary>
    public static IReadOnlyCollection<int> Fill()
    {
        var closed = new List<int>();
        while (!OperatingSystem.IsWindows())
        {
            var nothing = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite);
            var number = (int)nothing.DangerousGetHandle();
            if (number > Error)
            {
                nothing.Dispose();
                break;
            }

            Held.Add(nothing);
            closed.Add(number);
        }

        return closed;
    }
}
