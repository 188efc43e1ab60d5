using System.Text;
using Dianjiao.Model;

namespace Dianjiao.Render.Epub;

/// <summary>
/// Names the book for reading systems, so that they know it, and can tell one state of it from another.
/// </summary>
internal static class EpubIdentity
{
    /// <summary>
    /// The date of the last change, which EPUB requires. An edition states none, and with a clock every build would
    /// make another book, so the date is always the same. The version tells editions apart, and is a part of the
    /// identifier.
    /// </summary>
    public const string Modified = "2000-01-01T00:00:00Z";

    /// <summary>
    /// Returns a UUID that is made from a name, as in version 5 (RFC 9562, section 5.5), but with SHA-256. The name is
    /// the title, the version and the fingerprints of all received texts, so another version of the edition is another
    /// book.
    /// </summary>
    public static string Identifier(Edition edition)
    {
        var name = new StringBuilder();
        name.Append(edition.Settings.Title).Append('\n').Append(edition.Settings.Version);
        foreach (var volume in edition.Volumes)
        {
            name.Append('\n').Append(Fingerprint(volume));
        }

        var bytes = Sha256.Of(Encoding.UTF8.GetBytes(name.ToString()))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }

    /// <summary>Returns the SHA-256 of a received text, in hexadecimal.</summary>
    public static string Fingerprint(Volume volume) =>
        Convert.ToHexStringLower(Sha256.Of(volume.Text.File.Bytes.AsSpan()));

    /// <summary>Returns the title, with the volume where there is only one: 西夏書事 卷四十一.</summary>
    public static string Title(Edition edition) =>
        edition.Volumes.Length == 1
            ? $"{edition.Settings.Title} {edition.Volumes[0].Label}"
            : edition.Settings.Title;

    /// <summary>Returns the same in translation; empty when the edition has no translated title.</summary>
    public static string TitleTranslated(Edition edition) =>
        edition.Volumes.Length == 1 && edition.Settings.TitleTranslated.Length > 0
            ? $"{edition.Settings.TitleTranslated}, {VolumeTranslated(edition, edition.Volumes[0])}".TrimEnd(
                ',',
                ' '
            )
            : edition.Settings.TitleTranslated;

    /// <summary>
    /// Returns the name of a volume in translation: Book 41; empty when the edition has no word for a volume.
    /// </summary>
    public static string VolumeTranslated(Edition edition, Volume volume) =>
        edition.Settings.VolumeWordTranslated.Length == 0
            ? ""
            : $"{edition.Settings.VolumeWordTranslated} {volume.Name}";
}
