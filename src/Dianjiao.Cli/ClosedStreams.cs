using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Dianjiao.Cli;

/// <summary>
/// Opens the standard streams that the caller has closed (<c>dianjiao check &gt;&amp;-</c>) on nothing. Otherwise the
/// next file to be opened would get the number of one of them, and output would be written into that file.
/// </summary>
internal static partial class ClosedStreams
{
    public const int Output = 1;
    public const int Error = 2;

    private const string Numbers = "/proc/self/fd";
    private const int GetFlags = 3; // F_GETFL

    // Never closed again: their numbers must stay taken.
    private static readonly List<SafeFileHandle> Held = [];

    /// <summary>Fills the numbers of closed streams and returns them.</summary>
    public static IReadOnlyCollection<int> Fill()
    {
        var closed = new List<int>();
        while (!OperatingSystem.IsWindows() && !AreOpen())
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

        // The native program's runtime has opened nothing yet, and asking takes half of the time of printing the
        // version.
        if (RuntimeFeature.IsDynamicCodeSupported)
        {
            closed.AddRange(new[] { Output, Error }.Where(IsTheRuntimes));
        }

        return closed;
    }

    /// <summary>
    /// True if the runtime, which opened pipes for itself before this code runs, has got the number. The stream is then
    /// one that can only be read, or the other end of a pipe that is read in this process.
    /// </summary>
    private static bool IsTheRuntimes(int number)
    {
        try
        {
            return OperatingSystem.IsLinux()
                && (
                    IsReadOnly(number)
                    || (
                        Target(number) is { } target
                        && target.StartsWith("pipe:", StringComparison.Ordinal)
                        && Directory
                            .EnumerateFileSystemEntries(Numbers)
                            .Select(f => int.Parse(Path.GetFileName(f), provider: null))
                            .Any(n =>
                                n is not 0 && n != number && Target(n) == target && IsReadOnly(n)
                            )
                    )
                );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Without /proc there is no way to know.
            return false;
        }
    }

    private static string? Target(int number) => new FileInfo($"{Numbers}/{number}").LinkTarget;

    private static bool AreOpen()
    {
        for (var number = 0; number <= Error; number++)
        {
            if (fcntl(number, GetFlags) < 0)
            {
                return false;
            }
        }

        return true;
    }

    // fcntl(2): the last two bits are the access mode, 0 for reading only.
    private static bool IsReadOnly(int number) =>
        fcntl(number, GetFlags) is >= 0 and var flags && flags % 4 == 0;

    [LibraryImport("libc")]
    private static partial int fcntl(int number, int command);
}
