using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// Packs a font for the web (W3C, <em>WOFF File Format 2.0</em>). No table is transformed: CFF outlines have no
/// transform, and for TrueType outlines the format permits none (§5.1, transform version 3), which makes a file about a
/// tenth larger.
/// </summary>
public static class Woff2Writer
{
    private const int HeaderLength = 48;

    // The base-2 logarithm of the largest window that WOFF2 decoders must accept.
    private const int Window = 24;

    // The tags that have a number, in its order (§4.1).
    private static readonly ImmutableArray<string> KnownTags =
    [
        "cmap",
        "head",
        "hhea",
        "hmtx",
        "maxp",
        "name",
        "OS/2",
        "post",
        "cvt ",
        "fpgm",
        "glyf",
        "loca",
        "prep",
        "CFF ",
        "VORG",
        "EBDT",
        "EBLC",
        "gasp",
        "hdmx",
        "kern",
        "LTSH",
        "PCLT",
        "VDMX",
        "vhea",
        "vmtx",
        "BASE",
        "GDEF",
        "GPOS",
        "GSUB",
        "EBSC",
        "JSTF",
        "MATH",
        "CBDT",
        "CBLC",
        "COLR",
        "CPAL",
        "SVG ",
        "sbix",
        "acnt",
        "avar",
        "bdat",
        "bloc",
        "bsln",
        "cvar",
        "fdsc",
        "feat",
        "fmtx",
        "fvar",
        "gvar",
        "hsty",
        "just",
        "lcar",
        "mort",
        "morx",
        "opbd",
        "prop",
        "trak",
        "Zapf",
        "Silf",
        "Glat",
        "Gloc",
        "Feat",
        "Sill",
    ];

    /// <summary>Returns the packed font.</summary>
    /// <param name="sfnt">The font file, with a single font.</param>
    /// <param name="metadata">The metadata, an XML document (§6); may be empty.</param>
    /// <param name="quality">The quality of Brotli, 0 to 11.</param>
    public static byte[] Write(byte[] sfnt, string metadata, int quality)
    {
        var font = Lossless(sfnt);
        var (directory, data) = Tables(font);
        var compressed = Compress(data, quality);
        var text = Encoding.UTF8.GetBytes(metadata);
        var packed = text.Length == 0 ? [] : Compress(text, quality);

        var count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        var end = HeaderLength + directory.Length + compressed.Length;
        var metadataAt = Padded(end);
        var length = packed.Length == 0 ? metadataAt : metadataAt + packed.Length;
        var file = new byte[length];
        var header = file.AsSpan();
        BinaryPrimitives.WriteUInt32BigEndian(header, Sfnt.Tag("wOF2"));
        font.AsSpan(0, 4).CopyTo(header[4..]);
        BinaryPrimitives.WriteUInt32BigEndian(header[8..], (uint)length);
        BinaryPrimitives.WriteUInt16BigEndian(header[12..], count);
        BinaryPrimitives.WriteUInt32BigEndian(header[16..], (uint)UnpackedLength(font));
        BinaryPrimitives.WriteUInt32BigEndian(header[20..], (uint)compressed.Length);
        BinaryPrimitives.WriteUInt16BigEndian(header[24..], 1);
        if (packed.Length > 0)
        {
            BinaryPrimitives.WriteUInt32BigEndian(header[28..], (uint)metadataAt);
            BinaryPrimitives.WriteUInt32BigEndian(header[32..], (uint)packed.Length);
            BinaryPrimitives.WriteUInt32BigEndian(header[36..], (uint)text.Length);
        }

        directory.CopyTo(header[HeaderLength..]);
        compressed.CopyTo(header[(HeaderLength + directory.Length)..]);
        packed.CopyTo(header[metadataAt..]);
        return file;
    }

    /// <summary>
    /// Returns the font with bit 11 of <c>head.flags</c> set, as a converter must do (§5.1), and with the checksums
    /// that follow from it (OpenType, <em>Calculating checksums</em>). A decoder checks none of them, but rebuilds them
    /// from the same bytes.
    /// </summary>
    private static byte[] Lossless(byte[] sfnt)
    {
        var font = sfnt.ToArray();
        var count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        for (var i = 0; i < count; i++)
        {
            var entry = font.AsSpan(12 + (16 * i), 16);
            if (BinaryPrimitives.ReadUInt32BigEndian(entry) != Sfnt.Tag("head"))
            {
                continue;
            }

            var at = (int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
            var head = font.AsSpan(at, length);
            head[16] |= 0x08;
            BinaryPrimitives.WriteUInt32BigEndian(head[8..], 0);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(head));
            BinaryPrimitives.WriteUInt32BigEndian(head[8..], 0xB1B0AFBA - Sum(font));
        }

        return font;
    }

    /// <summary>
    /// Returns directory and data, in the order of the file except for <c>loca</c>, which must follow <c>glyf</c>
    /// (§4.1).
    /// </summary>
    private static (byte[] Directory, byte[] Data) Tables(byte[] font)
    {
        using var stream = new MemoryStream(font, writable: false);
        var sfnt = Sfnt.Read(stream);
        var (glyphs, places) = (Sfnt.Tag("glyf"), Sfnt.Tag("loca"));
        var ordered = sfnt
            .Tables.Where(t => t.Tag != places)
            .SelectMany(t =>
                t.Tag == glyphs ? [t, .. sfnt.Tables.Where(l => l.Tag == places)] : new[] { t }
            );
        using var directory = new MemoryStream();
        using var data = new MemoryStream(font.Length);
        Span<byte> tag = stackalloc byte[4];
        foreach (var table in ordered)
        {
            // Transform version 3 means that these two tables are unchanged; for all others it is version 0.
            var version = table.Tag == glyphs || table.Tag == places ? 0xC0 : 0;
            var known = KnownTag(table.Tag);
            directory.WriteByte((byte)(version | known));
            if (known == 63)
            {
                BinaryPrimitives.WriteUInt32BigEndian(tag, table.Tag);
                directory.Write(tag);
            }

            WriteBase128(directory, table.Length);
            data.Write(font, (int)table.Offset, (int)table.Length);
        }

        return (directory.ToArray(), data.ToArray());
    }

    /// <returns>The number of a tag; 63 for a tag that has none.</returns>
    private static int KnownTag(uint tag)
    {
        for (var i = 0; i < KnownTags.Length; i++)
        {
            if (Sfnt.Tag(KnownTags[i]) == tag)
            {
                return i;
            }
        }

        return 63;
    }

    /// <summary>Writes a UIntBase128 (§2.2): seven bits a byte, the highest first.</summary>
    private static void WriteBase128(Stream stream, uint value)
    {
        for (var shift = 28; shift > 0; shift -= 7)
        {
            if (value >> shift != 0)
            {
                stream.WriteByte((byte)(0x80 | ((value >> shift) & 0x7F)));
            }
        }

        stream.WriteByte((byte)(value & 0x7F));
    }

    private static int UnpackedLength(byte[] font)
    {
        using var stream = new MemoryStream(font, writable: false);
        var tables = Sfnt.Read(stream).Tables;
        return 12 + (16 * tables.Length) + tables.Sum(t => Padded((int)t.Length));
    }

    private static byte[] Compress(byte[] data, int quality)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(data.Length)];
        return BrotliEncoder.TryCompress(data, buffer, out var written, quality, Window)
            ? buffer[..written]
            : throw new InvalidOperationException("Brotli refused a font.");
    }

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0U;
        Span<byte> last = stackalloc byte[4];
        for (var i = 0; i < bytes.Length; i += 4)
        {
            if (i + 4 > bytes.Length)
            {
                last.Clear();
                bytes[i..].CopyTo(last);
                sum += BinaryPrimitives.ReadUInt32BigEndian(last);
            }
            else
            {
                sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]);
            }
        }

        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
