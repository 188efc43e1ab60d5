using System.Formats.Tar;

namespace Dianjiao.Layers;

/// <summary>Tells a file from a pipe, a device or a socket without opening it.</summary>
internal static class FileKind
{
    /// <param name="path">Of something that is there and is no link. It is to be called for what has no length: a file is read.</param>
    public static bool IsFile(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            // Its pipes and devices stand in no folder.
            return true;
        }

        // Of the whole library the writer of archives alone asks the system for the kind, since an archive records it.
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
            // A socket has no place in an archive.
            return false;
        }
    }
}
