using System.Diagnostics;

namespace Dianjiao.Write;

/// <summary>
/// Keeps other builds away from a site. The system releases the lock when the process ends, however it ends.
/// </summary>
internal static class SiteLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Takes the lock; null when another build holds it and does not release it within two seconds.</summary>
    public static FileStream? Take(string path)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(
                    path,
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None,
                    bufferSize: 1
                );
            }
            catch (IOException e) when (IsHeld(e))
            {
                if (waited.Elapsed > Patience)
                {
                    return null;
                }

                Thread.Sleep(Pause);
            }
        }
    }

    /// <summary>
    /// True for the system's error “held by another process”; every other error is a fault of the folder.
    /// </summary>
    private static bool IsHeld(IOException e) =>
        OperatingSystem.IsWindows() ? (e.HResult & 0xFFFF) is 32 or 33
        : OperatingSystem.IsLinux() ? e.HResult == 11
        : e.HResult == 35;
}
