using System.Security.Cryptography;

namespace Dianjiao.Render.Fonts;

/// <summary>One face of a font file on this machine.</summary>
/// <param name="Path">Of the file; it never reaches the output.</param>
/// <param name="Index">In a collection; 0 otherwise.</param>
/// <param name="Family">As it calls itself: Noto Serif CJK TC.</param>
/// <param name="Version">As it states it.</param>
/// <param name="Copyright">As it states it; may be empty.</param>
/// <param name="Identity">
/// Of the content: a digest of the table directory, which holds a checksum of every table, and of the file's length.
/// It is the same on every machine with the same font, and costs one small read where hashing 26 MB would not.
/// </param>
/// <param name="Characters">Those it has glyphs for.</param>
public sealed record FontFace(
    string Path,
    int Index,
    string Family,
    string Version,
    string Copyright,
    string Identity,
    CodePointSet Characters
)
{
    /// <summary>The first face of a file that has one of the names.</summary>
    /// <param name="families">Any will do; empty for the first face whatever its name.</param>
    /// <returns>Null when there is none, or the file cannot be read as a font.</returns>
    public static FontFace? Open(string path, IReadOnlyCollection<string> families)
    {
        try
        {
            using var font = new FileStream(
                path,
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read,
                0
            );
            var count = Sfnt.CountFaces(font);
            for (var i = 0; i < count; i++)
            {
                var sfnt = Sfnt.Read(font, i);
                var names = sfnt.Table(font, "name");
                var typographic = NameTable.Find(names, NameTable.TypographicFamily);
                var family =
                    typographic.Length > 0 ? typographic : NameTable.Find(names, NameTable.Family);
                if (families.Count > 0 && !families.Contains(family))
                {
                    continue;
                }

                return new FontFace(
                    path,
                    i,
                    family,
                    NameTable.Find(names, NameTable.Version),
                    NameTable.Find(names, NameTable.Copyright),
                    Digest(sfnt, font.Length),
                    CharacterMap.Read(sfnt.Table(font, "cmap"))
                );
            }
        }
        catch (Exception e)
            when (e
                    is IOException
                        or InvalidDataException
                        or UnauthorizedAccessException
                        or ArgumentException
                        or OverflowException
            )
        {
            // A damaged font, or one that may not be read, is as good as none.
        }

        return null;
    }

    private static string Digest(Sfnt sfnt, long length)
    {
        Span<byte> size = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(size, length);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(sfnt.Directory.AsSpan());
        hash.AppendData(size);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
