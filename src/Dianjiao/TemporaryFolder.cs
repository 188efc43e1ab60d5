using System.Diagnostics;
using System.Globalization;

namespace Dianjiao;

/// <summary>
/// A temporary folder of the program in the system's folder for such. A file in it names the process and is locked
/// while that runs, so the next run of the same kind can tell what a killed one has left, and delete it.
/// </summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const string LockName = ".in-use";
    private const int Attempts = 20;

    // The least free space worth writing to, in bytes.
    private const long Little = 1 << 20;

    // Younger folders are left alone: a moment passes between making a folder and locking it.
    private static readonly TimeSpan Making = TimeSpan.FromMinutes(1);

    // Older folders are deleted even without a lock file: an earlier deletion may have been cut off after that file.
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(1);

    private readonly FileStream held;

    private TemporaryFolder(string path, FileStream held)
    {
        Path = path;
        this.held = held;
    }

    public string Path { get; }

    /// <summary>Makes a folder and deletes those that killed runs have left.</summary>
    /// <param name="prefix">The beginning of the folder's name, a different one for each use.</param>
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

    /// <summary>True when the system's folder for temporary files has hardly room for a page.</summary>
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

    /// <summary>
    /// Deletes the folder. What cannot be deleted is left to the next run: children of a browser may still hold files.
    /// </summary>
    public void Dispose()
    {
        for (var attempt = 0; attempt < Attempts && Directory.Exists(Path); attempt++)
        {
            try
            {
                // The lock file goes last: without it no later run would know that it may delete the rest.
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
            // A folder that may not be listed does not belong to this user.
        }
    }

    /// <param name="isForgotten">True for an old folder, which is deleted even if no file names its process.</param>
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
                // Some network disks have no locks, so the process is looked up as well.
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
            // The folder is in use, or belongs to another user.
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
