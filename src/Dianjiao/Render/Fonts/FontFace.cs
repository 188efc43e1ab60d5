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
    /// <param name="fault">Why the file is not to be used; null when nothing is wrong with it.</param>
    /// <returns>Null when there is none, or something is wrong with the file.</returns>
    public static FontFace? Open(
        string path,
        IReadOnlyCollection<string> families,
        out string? fault
    )
    {
        fault = null;
        try
        {
            using var open = new OpenFont(path);
            var font = open.Stream;
            var count = Sfnt.CountFaces(font);
            for (var i = 0; i < count; i++)
            {
                var sfnt = Sfnt.Read(font, i);
                using var face = open.Face(i);
                var typographic = face.Name(OpenFace.TypographicFamily);
                var family = typographic.Length > 0 ? typographic : face.Name(OpenFace.Family);
                if (families.Count > 0 && !families.Contains(family))
                {
                    continue;
                }

                fault = FontProof.Fault(sfnt);
                return fault is not null
                    ? null
                    : new FontFace(
                        path,
                        i,
                        family,
                        face.Name(OpenFace.Version),
                        face.Name(OpenFace.Copyright),
                        Digest(sfnt, font.Length),
                        face.Characters()
                    );
            }
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // A link that leads nowhere is no font, and no damage.
        }
        catch (UnauthorizedAccessException)
        {
            fault = "access is denied";
        }
        catch (Exception e) when (e is IOException or InvalidDataException or OverflowException)
        {
            fault = e.Message.TrimEnd('.');
        }

        return null;
    }

    private static string Digest(Sfnt sfnt, long length)
    {
        Span<byte> size = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(size, length);
        return Convert.ToHexStringLower(Sha256.Of([.. sfnt.Directory, .. size]));
    }
}
