using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Dianjiao.Tests.Render.Fonts;

/// <summary>Reads back a WOFF2 file of untransformed tables, by the specification and not by the writer.</summary>
internal static class Woff2Reader
{
    private const string Tags =
        "cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT "
        + "VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix";

    /// <summary>Each table's bytes by name, in the order of the directory.</summary>
    public static List<(string Tag, byte[] Content)> Tables(byte[] file)
    {
        Assert.Equal("wOF2", Encoding.ASCII.GetString(file, 0, 4));
        Assert.Equal((uint)file.Length, BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(8)));
        var count = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(12));
        var compressed = (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(20));
        var entries = new List<(string Tag, int Length)>();
        var at = 48;
        for (var i = 0; i < count; i++)
        {
            var flags = file[at++];
            var number = flags & 0x3F;
            var tag =
                number == 63
                    ? Encoding.ASCII.GetString(file, at, 4)
                    : Tags.Split(' ')[number].Replace('_', ' ');
            at += number == 63 ? 4 : 0;
            Assert.Equal(tag is "glyf" or "loca" ? 3 : 0, flags >> 6);
            var length = 0;
            do
            {
                length = (length << 7) | (file[at] & 0x7F);
            } while ((file[at++] & 0x80) != 0);

            entries.Add((tag, length));
        }

        var data = Unpack(file.AsSpan(at, compressed), entries.Sum(e => e.Length));
        var tables = new List<(string, byte[])>();
        var from = 0;
        foreach (var (tag, length) in entries)
        {
            tables.Add((tag, data[from..(from + length)]));
            from += length;
        }

        return tables;
    }

    public static string Metadata(byte[] file)
    {
        var at = (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(28));
        var packed = (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(32));
        var length = (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(36));
        return Encoding.UTF8.GetString(Unpack(file.AsSpan(at, packed), length));
    }

    private static byte[] Unpack(ReadOnlySpan<byte> packed, int length)
    {
        var data = new byte[length];
        Assert.True(BrotliDecoder.TryDecompress(packed, data, out var written));
        Assert.Equal(length, written);
        return data;
    }
}
