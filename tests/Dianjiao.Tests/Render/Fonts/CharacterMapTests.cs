using System.Buffers.Binary;
using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Fonts;

public sealed class CharacterMapTests
{
    [Fact]
    public void SegmentsWithAndWithoutAnArrayOfGlyphs()
    {
        // 41–43 by delta; 4E00–4E02 by array, in which 4E01 has no glyph; the closing segment.
        var map = Map(
            4,
            [
                4,
                48,
                0,
                6,
                0,
                0,
                0,
                0x43,
                0x4E02,
                0xFFFF,
                0,
                0x41,
                0x4E00,
                0xFFFF,
                0,
                0,
                1,
                0,
                4,
                0,
                7,
                0,
                9,
            ]
        );
        Assert.Equal(
            [0x41, 0x42, 0x43, 0x4E00, 0x4E02],
            CharacterMap.Read(map).ToImmutable().ToArray()
        );
    }

    [Fact]
    public void GroupsBeyondTheFirstPlane()
    {
        var map = Map(12, [12, 0, 0, 28, 0, 0, 0, 1, 2, 0x000B, 2, 0x000D, 0, 5]);
        Assert.Equal([0x2000B, 0x2000C, 0x2000D], CharacterMap.Read(map).ToImmutable().ToArray());
    }

    [Fact]
    public void NoTableIsNoCharacters() => Assert.Equal(0, CharacterMap.Read([]).Count);

    private static byte[] Map(int format, ushort[] subtable)
    {
        ushort[] header = [0, 1, 3, (ushort)(format == 12 ? 10 : 1), 0, 12];
        var bytes = new byte[(header.Length + subtable.Length) * 2];
        var at = 0;
        foreach (var number in header.Concat(subtable))
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), number);
            at += 2;
        }

        return bytes;
    }
}
