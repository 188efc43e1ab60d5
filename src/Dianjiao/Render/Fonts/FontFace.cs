namespace Dianjiao.Render.Fonts;

/// <summary>One face of a font file on this machine.</summary>
/// <param name="Path">The path of the file; it never reaches the output.</param>
/// <param name="Index">The index in a collection; 0 for a single font.</param>
/// <param name="Family">The family's name in the font: Noto Serif CJK TC.</param>
/// <param name="Version">The version that the font states.</param>
/// <param name="Copyright">The copyright that the font states; may be empty.</param>
/// <param name="Identity">
/// A digest of the content: of the table directory, which holds a checksum of every table, and of the file's length. It
/// is the same on every machine with the same font, and takes one small read, where hashing the content would read 26
/// MB.
/// </param>
/// <param name="Characters">The characters for which the face has glyphs.</param>
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
    /// <summary>
    /// Opens the first face of a file that has one of the names; null when there is none, or when the file cannot be
    /// used.
    /// </summary>
    /// <param name="families">The names, any of which will do; empty for the first face with any name.</param>
    /// <param name="fault">The reason why the file cannot be used; null when nothing is wrong with it.</param>
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
            // A link that leads nowhere is not a font, but no damage either.
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
