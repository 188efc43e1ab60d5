namespace Dianjiao.Write;

/// <summary>A path with the symbolic links of the part that exists followed, so that two ways to one place compare equal.</summary>
internal static class RealPath
{
    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;

    /// <param name="path">Absolute, without a separator at its end.</param>
    /// <exception cref="IOException">Links lead round in a circle.</exception>
    public static string Of(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var link = new DirectoryInfo(path);
        return link.LinkTarget is null ? Path.Combine(Of(parent), Path.GetFileName(path))
            : link.ResolveLinkTarget(returnFinalTarget: true) is { } target ? Of(target.FullName)
            : path;
    }

    /// <summary>Of two real paths: whether the one is the folder or lies in it.</summary>
    public static bool IsWithin(string path, string folder) =>
        string.Equals(path, folder, Comparison)
        || path.StartsWith(
            Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar,
            Comparison
        );

    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}
