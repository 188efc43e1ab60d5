using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Dianjiao.Render.Fonts;

/// <summary>A font to be made: a face, the characters to keep, and for whom.</summary>
/// <param name="Volume">Index of the volume whose pages alone need it; null for every page.</param>
/// <param name="CodePoints">Sorted; the face has them all.</param>
internal sealed record FontRequest(
    FontWish Wish,
    FontFace Face,
    int? Volume,
    ImmutableArray<int> CodePoints
)
{
    // Goes into the key: to be raised when subsetter or writer change what they write.
    private const string Format = "2";

    /// <returns>Null when it must be made.</returns>
    public FontFile? Find(FontCache cache, int quality) =>
        cache.Find(Key(quality)) is { } content ? File(content) : null;

    /// <returns>Null when the face turns out to be unusable.</returns>
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

    /// <summary>A table that is damaged is dropped by the subsetter, and a browser would refuse the rest in silence.</summary>
    private static string? Fault(byte[] sfnt)
    {
        using var font = new MemoryStream(sfnt, writable: false);
        return FontProof.Fault(Sfnt.Read(font));
    }

    private FontFile File(byte[] content) =>
        new(Wish, Face, Volume, CodePoints, FileName(content), content);

    private string FileName(byte[] content) =>
        $"{Wish.Slug}-{Convert.ToHexStringLower(Sha256.Of(content))[..10]}.woff2";

    /// <summary>All that the bytes depend on: another library or another Brotli may write others.</summary>
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

    /// <summary>What was done to the font, stated in the file itself as the Arphic licence asks (WOFF2, §6).</summary>
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
