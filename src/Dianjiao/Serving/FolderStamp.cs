using System.IO.Enumeration;

namespace Dianjiao.Serving;

/// <summary>
/// Sums up the names, sizes and times of an edition's files in one number. Comparing it finds changes that the system
/// does not report: on network drives, in containers, and when a folder was put in another's place.
/// </summary>
public static class FolderStamp
{
    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip =
            FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <summary>
    /// Returns the stamp of <c>seeds/</c> and <c>templates/</c>; it does not depend on the order in which the system
    /// lists the files.
    /// </summary>
    public static long Of(string editionRoot)
    {
        long stamp = 0;
        foreach (var folder in SeedWatch.Folders)
        {
            var path = Path.Combine(editionRoot, folder);
            try
            {
                if (Directory.Exists(path))
                {
                    stamp += Entries(path).Sum();
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The folder is just being moved or deleted; the next stamp shall differ.
                stamp += Environment.TickCount64;
            }
        }

        return stamp;
    }

    private static FileSystemEnumerable<long> Entries(string folder) =>
        new(
            folder,
            (ref FileSystemEntry entry) =>
            {
                var hash = new HashCode();
                hash.AddBytes(
                    System.Runtime.InteropServices.MemoryMarshal.AsBytes(entry.Directory)
                );
                hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(entry.FileName));
                hash.Add(entry.IsDirectory);
                if (!entry.IsDirectory)
                {
                    hash.Add(entry.LastWriteTimeUtc);
                    hash.Add(entry.Length);
                }

                return hash.ToHashCode();
            },
            Options
        );
}
