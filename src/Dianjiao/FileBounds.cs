namespace Dianjiao;

/// <summary>How large the files of an edition may be, in bytes: what is larger came there by mistake, and is not even read.</summary>
public static class FileBounds
{
    public const int Megabyte = 1_000_000;

    /// <summary>Of a volume: room for six million characters.</summary>
    public const long Text = 20 * Megabyte;

    /// <summary>Lines of a volume that have text: its page, which verify reads whole, has an element or two dozen for each.</summary>
    public const int Lines = 200_000;

    /// <summary>Of the layers of a volume and the list of names: room for 200,000 names, or for a translation of the longest text with its guards.</summary>
    public const long Layer = 64 * Megabyte;

    /// <summary>Of the settings, and of a page of front matter with its keys.</summary>
    public const long Page = 4 * Megabyte;

    public const long Template = Megabyte;

    /// <summary>What GitHub takes at most; a font of all Chinese characters has 30.</summary>
    public const long Asset = 100 * Megabyte;

    /// <summary>In UTF-16 units.</summary>
    public const int YamlValue = Megabyte;

    public const int Names = 200_000;

    public static string Describe(long bytes) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{bytes / (double)Megabyte:0.#} MB"
        );
}
