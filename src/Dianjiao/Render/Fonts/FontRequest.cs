using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Dianjiao.Render.Fonts;

/// <summary>A font to be made: a face, the characters to keep, and the volume that needs it.</summary>
/// <param name="Volume">The index of the volume whose pages alone need it; null for a font of every page.</param>
/// <param name="CodePoints">The characters, sorted; the face has them all.</param>
internal sealed record FontRequest(
    FontWish Wish,
    FontFace Face,
    int? Volume,
    ImmutableArray<int> CodePoints
)
{
    // A part of the key, to be raised when the subsetter or the writer change their output.
    private const string Format = "2";

    /// <summary>Returns the font from the cache; null when it must be made.</summary>
    public FontFile? Find(FontCache cache, int quality) =>
        cache.Find(Key(quality)) is { } content ? File(content) : null;

    /// <summary>Makes the font and keeps it in the cache; null when the face turns out to be unusable.</summary>
    public FontFile? Make(FontCache cache, int quality)
    {
        if (
            FontSubsetter.Subset(Face.Path, Face.Index, CodePoints.AsSpan(), Wish.Features.AsSpan())
                is not { } sfnt
            || Fault(sfnt) is not null
        )
        {
            return null;
        }

        var content = Woff2Writer.Write(sfnt, Metadata(), quality);
        cache.Keep(Key(quality), content);
        return File(content);
    }

    /// <summary>
    /// Returns what is wrong with the cut font; null when no fault was found. The subsetter drops a damaged table, and
    /// a browser would refuse the rest without a message.
    /// </summary>
    private static string? Fault(byte[] sfnt)
    {
        using var font = new MemoryStream(sfnt, writable: false);
        return FontProof.Fault(Sfnt.Read(font));
    }

    private FontFile File(byte[] content) =>
        new(Wish, Face, Volume, CodePoints, FileName(content), content);

    private string FileName(byte[] content) =>
        $"{Wish.Slug}-{Convert.ToHexStringLower(Sha256.Of(content))[..10]}.woff2";

    /// <summary>
    /// Returns the key, a digest of all that the bytes depend on; another version of the library or of Brotli may write
    /// other bytes.
    /// </summary>
    private string Key(int quality)
    {
        var settings = string.Create(
            CultureInfo.InvariantCulture,
            $"{Format}|{FontSubsetter.Version}|{Environment.Version}|{quality}|{Face.Identity}|{Face.Index}|{string.Join(',', Wish.Features)}|{Metadata()}|"
        );
        return Convert.ToHexStringLower(
            Sha256.Of([
                .. Encoding.UTF8.GetBytes(settings),
                .. MemoryMarshal.AsBytes(CodePoints.AsSpan()),
            ])
        );
    }

    /// <summary>
    /// Returns the statement of how the font was changed, in XML (WOFF2, §6). The Arphic licence requires it in the
    /// file itself.
    /// </summary>
    private string Metadata() =>
        $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <metadata version="1.0">
            <description><text xml:lang="en">Part of {Xml(Face.Family)}, {Xml(
                Face.Version
            )}. Changed by Dianjiao at the building of the edition that it comes with: cut down to the characters and features that the edition uses, hints and names removed, packed as WOFF2.</text></description>
            <license url="{Xml(FontLicences.Address(Wish.Licence))}"><text xml:lang="en">{Xml(
                FontLicences.Name(Wish.Licence)
            )}; see LICENCE.txt beside this file.</text></license>
            <copyright><text xml:lang="en">{Xml(Face.Copyright)}</text></copyright>
            </metadata>

            """.ReplaceLineEndings(
            "\n"
        );

    private static string Xml(string text) => System.Security.SecurityElement.Escape(text.Trim());
}
