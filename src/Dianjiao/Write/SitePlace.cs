namespace Dianjiao.Write;

/// <summary>
/// The paths of a site and of the program's own folder beside it. That folder is not a temporary one, because a folder
/// can take another's place by rename only within one file system.
/// </summary>
internal sealed record SitePlace(string Site, string EditionRoot)
{
    private const string Suffix = ".dianjiao";

    public static SitePlace Of(string outputFolder, string editionRoot) =>
        new(
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder)),
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(editionRoot))
        );

    /// <summary>The program's folder, named after the site, so that several sites can lie in one folder.</summary>
    public string Work =>
        Path.Combine(Path.GetDirectoryName(Site) ?? Site, $".{Path.GetFileName(Site)}{Suffix}");

    /// <summary>
    /// The lock file. It is never deleted: between opening and locking it, another build could delete it, and a third
    /// make a new one.
    /// </summary>
    public string Lock => Path.Combine(Work, "lock");

    /// <summary>The record of the site's files.</summary>
    public string Record => Path.Combine(Work, "record");

    /// <summary>
    /// The record of the site that is about to take its place. While it exists, the site is what either record says.
    /// </summary>
    public string NextRecord => Path.Combine(Work, "record.next");

    /// <summary>The folder of a site that is being written.</summary>
    public string Staged => Path.Combine(Work, "staged");

    /// <summary>The folder of the whole new site before the exchange, and of the old one after it.</summary>
    public string Ready => Path.Combine(Work, "ready");

    /// <summary>The folder for the old site where the system cannot exchange folders in one step.</summary>
    public string Aside => Path.Combine(Work, "aside");

    /// <summary>The site's path as diagnostics name it, relative to the edition.</summary>
    public string Shown =>
        Path.GetRelativePath(EditionRoot, Site).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>
    /// Returns why nothing may be written into the program's folder; null when it may. A repository could bring along
    /// such a folder with links in it, and the files behind them would be overwritten or deleted.
    /// </summary>
    public string? RefusalOfWork() =>
        new[] { Work, Lock, Record, NextRecord, Staged, Ready, Aside }
            .Where(RealPath.IsLink)
            .Select(p =>
                $"{Path.GetRelativePath(EditionRoot, p)} is a symbolic link, and what it leads to is not the program's; delete the link"
            )
            .FirstOrDefault();

    /// <summary>True for a folder with a name such as the program gives its own.</summary>
    public static bool IsOwnFolder(string name) =>
        name.StartsWith('.') && name.EndsWith(Suffix, StringComparison.Ordinal);
}
