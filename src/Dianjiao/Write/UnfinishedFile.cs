namespace Dianjiao.Write;

/// <summary>
/// A draft of a file, written beside it under a name that no build reads. It is locked while its process lives, and
/// deleted when it is disposed unmoved or the program is told to stop.
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

    /// <summary>
    /// Returns how the names of a file's drafts begin; a long file name is left out, since file systems limit the
    /// length.
    /// </summary>
    public static string PrefixOf(string target) =>
        System.IO.Path.GetFileName(target) is { Length: <= 64 } name
            ? $".{name}.dianjiao-"
            : ".dianjiao-";

    /// <summary>Writes a draft beside its target.</summary>
    /// <exception cref="IOException">
    /// The disk is full, the folder is missing, or the like; no draft is left.
    /// </exception>
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
            // After a power failure, the new name must not stand for an empty file.
            draft.file.Flush(flushToDisk: true);
            return draft;
        }
        catch
        {
            draft.Dispose();
            throw;
        }
    }

    /// <summary>Gives the draft the access rights of a file; on Windows it inherits those of the folder.</summary>
    public void TakeRightsOf(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path, File.GetUnixFileMode(path));
        }
    }

    /// <param name="path">A path where nothing stands.</param>
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

    /// <summary>
    /// Deletes a draft, unless a living process is writing it, which throws an <see cref="IOException"/>.
    /// </summary>
    public static void DeleteAbandoned(string path)
    {
        using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1)) { }
        File.Delete(path);
    }
}
