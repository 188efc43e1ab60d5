using System.IO.Compression;

namespace Dianjiao.Render.Epub;

/// <summary>
/// The container (EPUB 3.2, Open Container Format): a ZIP file whose first entry, stored as it is, names the media type.
/// Dates and attributes are fixed, so that the same book gives the same bytes.
/// </summary>
internal sealed class EpubArchive : IDisposable
{
    // The earliest date that a ZIP file can state.
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // A plain file, rw-r--r--, as Unix writes it into the upper half; otherwise unpacking it may make it unreadable.
    private const int ReadableFile = unchecked((int)0x81A40000);

    private readonly MemoryStream stream = new();
    private readonly ZipArchive archive;

    public EpubArchive()
    {
        archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Add("mimetype", "application/epub+zip"u8, CompressionLevel.NoCompression);
    }

    /// <summary>Fonts are packed already; packing them again gains nothing.</summary>
    public void Add(string path, ReadOnlySpan<byte> content) =>
        Add(
            path,
            content,
            path.EndsWith(".woff2", StringComparison.Ordinal)
                ? CompressionLevel.NoCompression
                : CompressionLevel.Optimal
        );

    /// <summary>The whole file; nothing can be added afterwards.</summary>
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
