using System.Text;
using Dianjiao.Model;

namespace Dianjiao.Render.Epub;

/// <summary>By what reading systems know the book, and one state of it from another.</summary>
internal static class EpubIdentity
{
    /// <summary>
    /// EPUB demands a date of the last change. An edition states none, and a clock would make every build another
    /// book, so it is always this; the version tells editions apart, and is part of the identifier.
    /// </summary>
    public const string Modified = "2000-01-01T00:00:00Z";

    /// <summary>
    /// A UUID made, as version 5 is (RFC 9562, section 5.5), from a name, but by SHA-256: the title, the version and
    /// every received text. Another version of the edition is another book.
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

    /// <summary>The SHA-256 of a received text.</summary>
    public static string Fingerprint(Volume volume) =>
        Convert.ToHexStringLower(Sha256.Of(volume.Text.File.Bytes.AsSpan()));

    /// <summary>西夏書事, and the volume where there is only one: 西夏書事 卷四十一.</summary>
    public static string Title(Edition edition) =>
        edition.Volumes.Length == 1
            ? $"{edition.Settings.Title} {edition.Volumes[0].Label}"
            : edition.Settings.Title;

    /// <summary>The same in the language of the interface; empty when the edition gives none.</summary>
    public static string TitleTranslated(Edition edition) =>
        edition.Volumes.Length == 1 && edition.Settings.TitleTranslated.Length > 0
            ? $"{edition.Settings.TitleTranslated}, {VolumeTranslated(edition, edition.Volumes[0])}".TrimEnd(
                ',',
                ' '
            )
            : edition.Settings.TitleTranslated;

    /// <summary>Book 41; empty when the edition has no word for it.</summary>
    public static string VolumeTranslated(Edition edition, Volume volume) =>
        edition.Settings.VolumeWordTranslated.Length == 0
            ? ""
            : $"{edition.Settings.VolumeWordTranslated} {volume.Name}";
}
