using System.Formats.Tar;

namespace Dianjiao.Layers;

/// <summary>Tells a file from a pipe, a device or a socket without opening it.</summary>
internal static class FileKind
{
    /// <summary>True for a regular file.</summary>
    /// <param name="path">
    /// The path of something that exists, is no link, and has length 0: a file with content would be read in full.
    /// </param>
    public static bool IsFile(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            // The pipes and devices of Windows stand in no folder.
            return true;
        }

        // In the whole framework only the writer of archives asks the system for the kind, since an archive records it.
        using var archive = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
            {
                writer.WriteEntry(path, "entry");
            }

            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry()?.EntryType == TarEntryType.RegularFile;
        }
        catch (IOException)
        {
            // A socket cannot be put into an archive.
            return false;
        }
    }
}
