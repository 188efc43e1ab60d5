namespace Dianjiao;

/// <summary>
/// The largest sizes of an edition's files, in bytes. A larger file came there by mistake and is not even read.
/// </summary>
public static class FileBounds
{
    public const int Megabyte = 1_000_000;

    /// <summary>The largest text of a volume: room for six million characters.</summary>
    public const long Text = 20 * Megabyte;

    /// <summary>
    /// The largest number of lines with text in a volume: its page, which verify reads whole, has some two dozen
    /// elements for each.
    /// </summary>
    public const int Lines = 200_000;

    /// <summary>
    /// The largest file of a volume's layers or of names: room for 200,000 names, or for a translation of the longest
    /// text with its guards.
    /// </summary>
    public const long Layer = 64 * Megabyte;

    /// <summary>The largest settings file, or page of front matter with its keys.</summary>
    public const long Page = 4 * Megabyte;

    public const long Template = Megabyte;

    /// <summary>The largest asset: GitHub takes no larger file. A font of all Chinese characters has 30 MB.</summary>
    public const long Asset = 100 * Megabyte;

    /// <summary>The longest value in a YAML file, in UTF-16 units.</summary>
    public const int YamlValue = Megabyte;

    /// <summary>The largest number of entries in the list of names.</summary>
    public const int Names = 200_000;

    public static string Describe(long bytes) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{bytes / (double)Megabyte:0.#} MB"
        );
}
