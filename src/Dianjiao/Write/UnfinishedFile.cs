namespace Dianjiao.Write;

/// <summary>
/// A file that is being written beside the one it is to become, under a name that no build reads. It is locked as long
/// as its process lives, and gone when it is disposed unmoved or the program is told to stop.
/// </summary>
internal sealed class UnfinishedFile : IDisposable
{
    private readonly FileStream file;
    private readonly IDisposable unfinished;
    private bool isMoved;

    private UnfinishedFile(string path)
    {
        Path = path;
        unfinished = Unfinished.Begin(() => File.Delete(path));
        try
        {
            file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1);
        }
        catch
        {
            unfinished.Dispose();
            throw;
        }
    }

    public string Path { get; }

    /// <summary>How the names of a file's drafts begin. A long name would grow longer than file systems allow.</summary>
    public static string PrefixOf(string target) =>
        System.IO.Path.GetFileName(target) is { Length: <= 64 } name
            ? $".{name}.dianjiao-"
            : ".dianjiao-";

    /// <exception cref="IOException">The disk is full, the folder is missing, or the like; nothing is left then.</exception>
    public static UnfinishedFile Write(string target, ReadOnlySpan<byte> content)
    {
        using var step = Unfinished.Step();
        var draft = new UnfinishedFile(
            System.IO.Path.Combine(
                System.IO.Path.GetDirectoryName(target)!,
                PrefixOf(target) + Guid.NewGuid().ToString("N")
            )
        );
        try
        {
            draft.file.Write(content);
            // A machine that stops must not be left with the new name and no content.
            draft.file.Flush(flushToDisk: true);
            return draft;
        }
        catch
        {
            draft.Dispose();
            throw;
        }
    }

    public void TakeRightsOf(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path, File.GetUnixFileMode(path));
        }
    }

    /// <param name="path">Nothing stands there, or it is replaced.</param>
    public void MoveTo(string path)
    {
        // Not every system renames an open file.
        file.Dispose();
        File.Move(Path, path, overwrite: false);
        isMoved = true;
    }

    public void Dispose()
    {
        file.Dispose();
        unfinished.Dispose();
        if (!isMoved)
        {
            File.Delete(Path);
        }
    }

    /// <summary>Unless a process that lives is writing it.</summary>
    public static void DeleteAbandoned(string path)
    {
        using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1)) { }
        File.Delete(path);
    }
}
