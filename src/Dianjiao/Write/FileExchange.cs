namespace Dianjiao.Write;

/// <summary>Exchanges two files in one step, so that neither name is missing at any moment.</summary>
internal static class FileExchange
{
    /// <returns>False where the system has no such step; then nothing has changed.</returns>
    public static bool TrySwap(string a, string b)
    {
        if (!OperatingSystem.IsWindows())
        {
            return SystemCalls.TryExchange(a, b);
        }

        // The only call of Windows that keeps the file it replaces.
        var kept = a + ".kept";
        File.Replace(a, b, kept);
        File.Move(kept, a);
        return true;
    }
}
