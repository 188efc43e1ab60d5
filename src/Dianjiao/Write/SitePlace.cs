namespace Dianjiao.Write;

/// <summary>
/// Where a site lies, and the folder of ours beside it. It is beside the site, not in a temporary folder, because only
/// within one file system does a folder take another's place by rename.
/// </summary>
internal sealed record SitePlace(string Site, string EditionRoot)
{
    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;

    public static SitePlace Of(string outputFolder, string editionRoot) =>
        new(
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputFolder)),
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(editionRoot))
        );

    /// <summary>Named after the site, so that several sites can lie in one folder.</summary>
    public string Work =>
        Path.Combine(Path.GetDirectoryName(Site) ?? Site, $".{Path.GetFileName(Site)}.dianjiao");

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

    /// <summary>Why no build may write here, whatever it holds; null when one may.</summary>
    public string? Refusal()
    {
        if (Path.GetFileName(Site).Length == 0)
        {
            return "it is the root of the file system";
        }

        if (new DirectoryInfo(Site).LinkTarget is { } target)
        {
            return $"it is a symbolic link to {target}, which a new site would replace; name the folder itself";
        }

        if (File.Exists(Site))
        {
            return "a file stands where the folder should be";
        }

        for (
            var above = Path.GetDirectoryName(Site);
            above is not null;
            above = Path.GetDirectoryName(above)
        )
        {
            if (File.Exists(above))
            {
                return $"{above} is a file, and no folder can lie in it";
            }
        }

        var site = RealPath(Site);
        var root = RealPath(EditionRoot);
        var seeds = RealPath(Path.Combine(EditionRoot, "seeds"));
        if (IsWithin(root, site))
        {
            return "the edition itself lies in it, and a new site replaces the whole folder";
        }

        return IsWithin(site, seeds) ? "it lies in seeds/, which nothing ever writes to"
            : IsWithin(seeds, site) ? "seeds/ lies in it, and a new site replaces the whole folder"
            : null;
    }

    private static bool IsWithin(string path, string folder) =>
        string.Equals(path, folder, Comparison)
        || path.StartsWith(folder + Path.DirectorySeparatorChar, Comparison);

    /// <summary>With the symbolic links of the part that exists resolved.</summary>
    private static string RealPath(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var link = new DirectoryInfo(path);
        return link.LinkTarget is null ? Path.Combine(RealPath(parent), Path.GetFileName(path))
            : link.ResolveLinkTarget(returnFinalTarget: true) is { } target
                ? RealPath(target.FullName)
            : path;
    }
}
