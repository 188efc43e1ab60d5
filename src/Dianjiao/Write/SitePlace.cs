namespace Dianjiao.Write;

/// <summary>
/// Where a site lies, and the folder of ours beside it. It is beside the site, not in a temporary folder, because only
/// within one file system does a folder take another's place by rename.
/// </summary>
internal sealed record SitePlace(string Site, string EditionRoot)
{
    private const string Suffix = ".dianjiao";

    public static SitePlace Of(string outputFolder, string editionRoot) =>
        new(
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder)),
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(editionRoot))
        );

    /// <summary>Named after the site, so that several sites can lie in one folder.</summary>
    public string Work =>
        Path.Combine(Path.GetDirectoryName(Site) ?? Site, $".{Path.GetFileName(Site)}{Suffix}");

    /// <summary>Never deleted: between opening and locking it, another build could delete it and a third make it anew.</summary>
    public string Lock => Path.Combine(Work, "lock");

    public string Record => Path.Combine(Work, "record");

    /// <summary>Of the site that is about to take its place. While it exists, the site is what either record says.</summary>
    public string NextRecord => Path.Combine(Work, "record.next");

    /// <summary>A site that is being written.</summary>
    public string Staged => Path.Combine(Work, "staged");

    /// <summary>The whole new site before the exchange, the old one after it.</summary>
    public string Ready => Path.Combine(Work, "ready");

    /// <summary>The old site, where folders cannot be exchanged in one step.</summary>
    public string Aside => Path.Combine(Work, "aside");

    /// <summary>As diagnostics name it.</summary>
    public string Shown =>
        Path.GetRelativePath(EditionRoot, Site).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>
    /// Why nothing may be written into the folder of ours; null when it may. A repository could bring one along whose
    /// parts are links, and what they lead to would be overwritten or deleted.
    /// </summary>
    public string? RefusalOfWork() =>
        new[] { Work, Lock, Record, NextRecord, Staged, Ready, Aside }
            .Where(RealPath.IsLink)
            .Select(p =>
                $"{Path.GetRelativePath(EditionRoot, p)} is a symbolic link, and what it leads to is not the program's; delete the link"
            )
            .FirstOrDefault();

    /// <summary>Whether a folder is called as ours are.</summary>
    public static bool IsOwnFolder(string name) =>
        name.StartsWith('.') && name.EndsWith(Suffix, StringComparison.Ordinal);
}
