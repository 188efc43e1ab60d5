using System.Buffers.Binary;

namespace Dianjiao.Render.Fonts;

/// <summary>Which characters a face has a glyph for (OpenType, <c>cmap</c>, formats 4 and 12).</summary>
public static class CharacterMap
{
    /// <param name="table">The bytes of <c>cmap</c>.</param>
    public static CodePointSet Read(ReadOnlySpan<byte> table)
    {
        var result = new CodePointSet();
        var count = table.Length < 4 ? 0 : BinaryPrimitives.ReadUInt16BigEndian(table[2..]);
        for (var i = 0; i < count; i++)
        {
            var record = table.Slice(4 + (8 * i), 8);
            var platform = BinaryPrimitives.ReadUInt16BigEndian(record);
            var encoding = BinaryPrimitives.ReadUInt16BigEndian(record[2..]);
            var isUnicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
            if (!isUnicode)
            {
                continue;
            }

            var subtable = table[(int)BinaryPrimitives.ReadUInt32BigEndian(record[4..])..];
            switch (BinaryPrimitives.ReadUInt16BigEndian(subtable))
            {
                case 4:
                    ReadSegments(subtable, result);
                    break;
                case 12:
                    ReadGroups(subtable, result);
                    break;
                default:
                    break;
            }
        }

        return result;
    }

    /// <summary>Format 4: segments of the first 65,536 code points.</summary>
    private static void ReadSegments(ReadOnlySpan<byte> table, CodePointSet result)
    {
        var size = BinaryPrimitives.ReadUInt16BigEndian(table[6..]);
        var ends = table.Slice(14, size);
        var starts = table.Slice(16 + size, size);
        var deltas = table.Slice(16 + (2 * size), size);
        var rangesAt = 16 + (3 * size);
        for (var i = 0; i < size; i += 2)
        {
            int start = BinaryPrimitives.ReadUInt16BigEndian(starts[i..]);
            int end = BinaryPrimitives.ReadUInt16BigEndian(ends[i..]);
            var delta = BinaryPrimitives.ReadUInt16BigEndian(deltas[i..]);
            var range = BinaryPrimitives.ReadUInt16BigEndian(table[(rangesAt + i)..]);
            for (var c = start; c <= end && c != 0xFFFF; c++)
            {
                var glyph = c;
                if (range != 0)
                {
                    // An offset from its own place in the file into the array of glyphs behind it.
                    var at = rangesAt + i + range + (2 * (c - start));
                    glyph =
                        at + 2 <= table.Length
                            ? BinaryPrimitives.ReadUInt16BigEndian(table[at..])
                            : 0;
                    if (glyph == 0)
                    {
                        continue;
                    }
                }

                if (((glyph + delta) & 0xFFFF) != 0)
                {
                    result.Add(c);
                }
            }
        }
    }

    /// <summary>Format 12: groups of consecutive code points and glyphs.</summary>
    private static void ReadGroups(ReadOnlySpan<byte> table, CodePointSet result)
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(table[12..]);
        for (var i = 0; i < count; i++)
        {
            var group = table.Slice(16 + (12 * i), 12);
            var first = (int)BinaryPrimitives.ReadUInt32BigEndian(group);
            var last = (int)BinaryPrimitives.ReadUInt32BigEndian(group[4..]);
            var glyph = BinaryPrimitives.ReadUInt32BigEndian(group[8..]);
            result.AddRange(glyph == 0 ? first + 1 : first, last);
        }
    }
}
