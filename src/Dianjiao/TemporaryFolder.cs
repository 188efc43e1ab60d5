using System.Diagnostics;
using System.Globalization;

namespace Dianjiao;

/// <summary>
/// A folder of the program among the system's temporary ones. A file in it names the process and is locked while it runs:
/// so the next run of the kind knows what one that was killed has left, and puts it away.
/// </summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const string LockName = ".in-use";
    private const int Attempts = 20;

    // In bytes.
    private const long Little = 1 << 20;

    // Between making a folder and locking it there is a moment.
    private static readonly TimeSpan Making = TimeSpan.FromMinutes(1);

    // What is being deleted may have lost the file, and been cut off by the end of the process.
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(1);

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
        Sweep(prefix);
        try
        {
            var path = Directory.CreateTempSubdirectory(prefix).FullName;
            var held = new FileStream(
                System.IO.Path.Combine(path, LockName),
                FileMode.CreateNew,
                FileAccess.ReadWrite,
                FileShare.None
            );
            held.Write(
                System.Text.Encoding.ASCII.GetBytes(
                    Environment.ProcessId.ToString(CultureInfo.InvariantCulture)
                )
            );
            held.Flush();
            return new TemporaryFolder(path, held);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TemporaryFolderException(e);
        }
    }

    /// <summary>There is hardly room for a page in the system's folder.</summary>
    public static bool IsFull()
    {
        try
        {
            return new DriveInfo(System.IO.Path.GetTempPath()).AvailableFreeSpace < Little;
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Deletes it. What cannot be deleted is left to the next run: children of a browser may still hold files.</summary>
    public void Dispose()
    {
        for (var attempt = 0; attempt < Attempts && Directory.Exists(Path); attempt++)
        {
            try
            {
                // The file that says whose it is goes last: without it no later run would know what it may put away.
                foreach (var entry in new DirectoryInfo(Path).EnumerateFileSystemInfos())
                {
                    Delete(entry);
                }

                held.Dispose();
                Directory.Delete(Path, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(50);
            }
        }
    }

    private static void Delete(FileSystemInfo entry)
    {
        if (entry is DirectoryInfo { LinkTarget: null } folder)
        {
            folder.Delete(recursive: true);
        }
        else if (entry.Name != LockName)
        {
            entry.Delete();
        }
    }

    private static void Sweep(string prefix)
    {
        try
        {
            foreach (
                var folder in new DirectoryInfo(System.IO.Path.GetTempPath()).EnumerateDirectories(
                    prefix + "*"
                )
            )
            {
                var age = DateTime.UtcNow - folder.LastWriteTimeUtc;
                if (folder.LinkTarget is null && age > Making)
                {
                    DeleteLeft(folder, age > Forgotten);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What may not be listed is not ours to put away.
        }
    }

    /// <param name="isForgotten">Then it is deleted even if nothing says whose it was.</param>
    private static void DeleteLeft(DirectoryInfo folder, bool isForgotten)
    {
        try
        {
            var path = System.IO.Path.Combine(folder.FullName, LockName);
            if (isForgotten && !File.Exists(path))
            {
                folder.Delete(recursive: true);
                return;
            }

            using (
                var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None)
            )
            using (var reader = new StreamReader(held))
            {
                // Some network disks know no locks.
                if (
                    !int.TryParse(reader.ReadToEnd(), CultureInfo.InvariantCulture, out var id)
                    || IsRunning(id)
                )
                {
                    return;
                }
            }

            folder.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // In use, or somebody else's.
        }
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (Exception e)
            when (e
                    is ArgumentException
                        or InvalidOperationException
                        or System.ComponentModel.Win32Exception
            )
        {
            return false;
        }
    }
}
