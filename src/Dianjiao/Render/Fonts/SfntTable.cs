namespace Dianjiao.Render.Fonts;

/// <summary>An entry of a font's table directory (OpenType, <em>Organization of an OpenType font</em>).</summary>
/// <param name="Tag">The name of the table, four bytes, big-endian: see <see cref="Sfnt.Tag"/>.</param>
/// <param name="Checksum">The checksum that the directory states; it is not checked.</param>
/// <param name="Offset">The offset from the beginning of the file, in bytes.</param>
/// <param name="Length">The length in bytes, without padding.</param>
public sealed record SfntTable(uint Tag, uint Checksum, uint Offset, uint Length);
