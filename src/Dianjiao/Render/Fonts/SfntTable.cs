namespace Dianjiao.Render.Fonts;

/// <summary>An entry of a font's table directory (OpenType, <em>Organization of an OpenType font</em>).</summary>
/// <param name="Tag">Four bytes, big-endian: see <see cref="Sfnt.Tag"/>.</param>
/// <param name="Checksum">As the directory states it; it is not checked.</param>
/// <param name="Offset">From the beginning of the file, in bytes.</param>
/// <param name="Length">In bytes, without padding.</param>
public sealed record SfntTable(uint Tag, uint Checksum, uint Offset, uint Length);
