using System.Buffers.Binary;
using System.Text;

namespace Dianjiao.Render.Fonts;

/// <summary>What a font says of itself (OpenType, <c>name</c>): names by identifier, in English where it has English.</summary>
public static class NameTable
{
    public const int Copyright = 0;
    public const int Family = 1;
    public const int Version = 5;
    public const int Licence = 13;
    public const int TypographicFamily = 16;

    private const int WindowsPlatform = 3;
    private const int AmericanEnglish = 0x409;

    /// <param name="table">The bytes of <c>name</c>; may be empty.</param>
    /// <returns>Empty when the font does not say.</returns>
    public static string Find(ReadOnlySpan<byte> table, int identifier)
    {
        if (table.Length < 6)
        {
            return "";
        }

        var count = BinaryPrimitives.ReadUInt16BigEndian(table[2..]);
        var storage = BinaryPrimitives.ReadUInt16BigEndian(table[4..]);
        var found = "";
        for (var i = 0; i < count && 6 + (12 * i) + 12 <= table.Length; i++)
        {
            var entry = table.Slice(6 + (12 * i), 12);
            var language = BinaryPrimitives.ReadUInt16BigEndian(entry[4..]);
            var length = BinaryPrimitives.ReadUInt16BigEndian(entry[8..]);
            var start = storage + BinaryPrimitives.ReadUInt16BigEndian(entry[10..]);
            if (
                BinaryPrimitives.ReadUInt16BigEndian(entry) != WindowsPlatform
                || BinaryPrimitives.ReadUInt16BigEndian(entry[6..]) != identifier
                || start + length > table.Length
                || (found.Length > 0 && language != AmericanEnglish)
            )
            {
                continue;
            }

            found = Encoding.BigEndianUnicode.GetString(table.Slice(start, length));
        }

        return found;
    }
}
