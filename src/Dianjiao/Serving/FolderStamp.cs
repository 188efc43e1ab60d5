using System.IO.Enumeration;

namespace Dianjiao.Serving;

/// <summary>
/// Names, sizes and times of an edition's files in one number. It is what is left where the system does not report
/// changes: on network drives, in containers, and for a folder that was put in another's place.
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

    /// <summary>Of <c>seeds/</c> and <c>templates/</c>; the order in which the system names the files is of no account.</summary>
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
                // It is being taken away or put there just now: another stamp next time.
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
