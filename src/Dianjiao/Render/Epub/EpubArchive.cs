using System.IO.Compression;

namespace Dianjiao.Render.Epub;

/// <summary>
/// The container of the book (EPUB 3.2, Open Container Format): a ZIP file whose first entry, stored without
/// compression, names the media type. Dates and attributes are fixed, so that the same book gives the same bytes.
/// </summary>
internal sealed class EpubArchive : IDisposable
{
    // The earliest date that a ZIP file can state.
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // A plain file with rights rw-r--r--, in the upper half as Unix writes it; without them the unpacked file might be
    // unreadable.
    private const int ReadableFile = unchecked((int)0x81A40000);

    private readonly MemoryStream stream = new();
    private readonly ZipArchive archive;

    public EpubArchive()
    {
        archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Add("mimetype", "application/epub+zip"u8, CompressionLevel.NoCompression);
    }

    /// <summary>Adds a file. Fonts are stored without compression, since they are compressed already.</summary>
    public void Add(string path, ReadOnlySpan<byte> content) =>
        Add(
            path,
            content,
            path.EndsWith(".woff2", StringComparison.Ordinal)
                ? CompressionLevel.NoCompression
                : CompressionLevel.Optimal
        );

    /// <summary>Returns the whole file; nothing can be added afterwards.</summary>
    public ReadOnlyMemory<byte> Close()
    {
        archive.Dispose();
        return stream.ToArray();
    }

    public void Dispose()
    {
        archive.Dispose();
        stream.Dispose();
    }

    private void Add(string path, ReadOnlySpan<byte> content, CompressionLevel level)
    {
        var entry = archive.CreateEntry(path, level);
        entry.LastWriteTime = Date;
        entry.ExternalAttributes = ReadableFile;
        using var writer = entry.Open();
        writer.Write(content);
    }
}
