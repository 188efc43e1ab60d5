namespace Dianjiao.Write;

/// <summary>Two files change places in one step, so that at no moment either name is missing.</summary>
internal static class FileExchange
{
    /// <returns>False where the system has no such step; then nothing has changed.</returns>
    public static bool TrySwap(string a, string b)
    {
        if (!OperatingSystem.IsWindows())
        {
            return SystemCalls.TryExchange(a, b);
        }

        // The one call there that keeps what it replaces.
        var kept = a + ".kept";
        File.Replace(a, b, kept);
        File.Move(kept, a);
        return true;
    }
}
