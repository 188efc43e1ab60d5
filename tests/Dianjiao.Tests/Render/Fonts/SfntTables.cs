using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Fonts;

/// <summary>The tables of a font, for tests that look into one.</summary>
internal static class SfntTables
{
    /// <summary>A table's bytes; empty when the face has no such table.</summary>
    public static byte[] Table(this Sfnt sfnt, Stream font, string tag)
    {
        if (sfnt.Tables.FirstOrDefault(t => t.Tag == Sfnt.Tag(tag)) is not { Length: > 0 } table)
        {
            return [];
        }

        var bytes = new byte[table.Length];
        font.Position = table.Offset;
        font.ReadExactly(bytes);
        return bytes;
    }
}
