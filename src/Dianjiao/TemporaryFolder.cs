namespace Dianjiao;

/// <summary>
/// A folder of the program among the system's temporary ones. While it is in use a file in it is locked: what a run that
/// was killed has left is known by its free lock, and the next run of the kind puts it away.
/// </summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const string LockName = ".in-use";

    private readonly FileStream held;

    private TemporaryFolder(string path, FileStream held)
    {
        Path = path;
        this.held = held;
    }

    public string Path { get; }

    /// <param name="prefix">Of its name; one for each use.</param>
    /// <exception cref="TemporaryFolderException"/>
    public static TemporaryFolder Make(string prefix)
    {
        try
        {
            Sweep(prefix);
            var path = Directory.CreateTempSubdirectory(prefix).FullName;
            // Windows would not delete a folder with a file that is open, unless it was opened for that.
            return new TemporaryFolder(path, Open(path, FileMode.CreateNew, FileShare.Delete));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TemporaryFolderException(e);
        }
    }

    /// <summary>It is no longer in use. Deleting it is the caller's.</summary>
    public void Dispose() => held.Dispose();

    private static void Sweep(string prefix)
    {
        foreach (
            var path in Directory.EnumerateDirectories(System.IO.Path.GetTempPath(), prefix + "*")
        )
        {
            try
            {
                if (new DirectoryInfo(path).LinkTarget is null)
                {
                    using (Open(path, FileMode.Open, FileShare.None)) { }
                    Directory.Delete(path, recursive: true);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // In use, just being made, or somebody else's.
            }
        }
    }

    private static FileStream Open(string folder, FileMode mode, FileShare share) =>
        new(System.IO.Path.Combine(folder, LockName), mode, FileAccess.ReadWrite, share);
}
