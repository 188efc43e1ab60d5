using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// The table directory of one face of a font file: a single font, or a face of a collection (OpenType, <em>Organization
/// of an OpenType font</em> and <em>Font collections</em>). Tables are read one by one, since a collection of Chinese
/// fonts has 26 MB. For a file that is not a font, or ends before one of its tables does,
/// <see cref="InvalidDataException"/> is thrown.
/// </summary>
/// <param name="Flavour">The kind of outlines: 0x00010000 for TrueType, OTTO for CFF.</param>
/// <param name="Directory">The bytes of the header and the directory in the file.</param>
/// <param name="Tables">The tables in the order of the directory.</param>
public sealed record Sfnt(
    uint Flavour,
    ImmutableArray<byte> Directory,
    ImmutableArray<SfntTable> Tables
)
{
    private const uint Collection = 0x74746366; // ttcf
    private const int HeaderLength = 12;
    private const int EntryLength = 16;

    // The largest of Noto's collections has 65 faces; more than this must be damage.
    private const uint MostFaces = 256;

    /// <summary>Returns a table's name as a number: Tag("cmap").</summary>
    public static uint Tag(string name) =>
        ((uint)name[0] << 24) | ((uint)name[1] << 16) | ((uint)name[2] << 8) | name[3];

    /// <summary>Returns the number of faces in a file; 1 for a single font.</summary>
    /// <exception cref="InvalidDataException">
    /// The file ends too early, or its collection has no face or too many.
    /// </exception>
    public static int CountFaces(Stream font)
    {
        var header = Bytes(font, 0, HeaderLength);
        if (BinaryPrimitives.ReadUInt32BigEndian(header) != Collection)
        {
            return 1;
        }

        var count = BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(8));
        return count switch
        {
            0 => throw new InvalidDataException("the collection has no font"),
            > MostFaces => throw new InvalidDataException($"the collection has {count} fonts"),
            _ => (int)count,
        };
    }

    /// <summary>Reads the directory of a face.</summary>
    /// <param name="face">The index in a collection; 0 for a single font.</param>
    /// <exception cref="InvalidDataException">The file is not a font, or ends too early.</exception>
    public static Sfnt Read(Stream font, int face = 0)
    {
        var start = 0U;
        if (BinaryPrimitives.ReadUInt32BigEndian(Bytes(font, 0, 4)) == Collection)
        {
            start = BinaryPrimitives.ReadUInt32BigEndian(
                Bytes(font, HeaderLength + (4L * face), 4)
            );
        }

        var flavour = BinaryPrimitives.ReadUInt32BigEndian(Bytes(font, start, 4));
        if (flavour != 0x00010000 && flavour != Tag("OTTO") && flavour != Tag("true"))
        {
            throw new InvalidDataException("not an OpenType font");
        }

        var count = BinaryPrimitives.ReadUInt16BigEndian(Bytes(font, start + 4, 2));
        var directory = Bytes(font, start, HeaderLength + (EntryLength * count));
        var tables = ImmutableArray.CreateBuilder<SfntTable>(count);
        for (var i = 0; i < count; i++)
        {
            var entry = directory.AsSpan(HeaderLength + (EntryLength * i), EntryLength);
            var table = new SfntTable(
                BinaryPrimitives.ReadUInt32BigEndian(entry),
                BinaryPrimitives.ReadUInt32BigEndian(entry[4..]),
                BinaryPrimitives.ReadUInt32BigEndian(entry[8..]),
                BinaryPrimitives.ReadUInt32BigEndian(entry[12..])
            );
            if ((long)table.Offset + table.Length > font.Length)
            {
                throw new InvalidDataException("the font ends too early");
            }

            tables.Add(table);
        }

        return new Sfnt(flavour, [.. directory], tables.MoveToImmutable());
    }

    private static byte[] Bytes(Stream font, long offset, int length)
    {
        if (offset + length > font.Length)
        {
            throw new InvalidDataException("the font ends too early");
        }

        var bytes = new byte[length];
        font.Position = offset;
        font.ReadExactly(bytes);
        return bytes;
    }
}
