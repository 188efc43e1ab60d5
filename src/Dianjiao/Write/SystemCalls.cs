using System.Runtime.InteropServices;
using System.Text;

namespace Dianjiao.Write;

/// <summary>
/// System calls that the runtime does not offer. Each returns false if it did not work; the callers then do without.
/// </summary>
internal static class SystemCalls
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint Exchange = 2; // RENAME_EXCHANGE, and RENAME_SWAP on macOS

    /// <summary>Exchanges two files or folders in one step: neither is missing at any moment.</summary>
    public static bool TryExchange(string a, string b) =>
        Try(() =>
            OperatingSystem.IsLinux()
                ? renameat2(CurrentFolder, Bytes(a), CurrentFolder, Bytes(b), Exchange) == 0
                : OperatingSystem.IsMacOS() && renamex_np(Bytes(a), Bytes(b), Exchange) == 0
        );

    /// <summary>Gives a file a second name, which costs no space and keeps its times.</summary>
    public static bool TryLink(string existing, string created) =>
        Try(() => !OperatingSystem.IsWindows() && link(Bytes(existing), Bytes(created)) == 0);

    private static bool Try(Func<bool> call)
    {
        try
        {
            return call();
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    private static byte[] Bytes(string path) => [.. Encoding.UTF8.GetBytes(path), 0];

    [DllImport("libc")]
    private static extern int renameat2(
        int oldFolder,
        byte[] oldPath,
        int newFolder,
        byte[] newPath,
        uint flags
    );

    [DllImport("libc")]
    private static extern int renamex_np(byte[] oldPath, byte[] newPath, uint flags);

    [DllImport("libc")]
    private static extern int link(byte[] existing, byte[] created);
}
