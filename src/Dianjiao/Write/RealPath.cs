namespace Dianjiao.Write;

/// <summary>
/// Follows the symbolic links in the existing part of a path, so that two ways to one place compare equal.
/// </summary>
internal static class RealPath
{
    private static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;

    /// <param name="path">An absolute path without a separator at its end.</param>
    /// <exception cref="IOException">The links lead round in a circle.</exception>
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

    /// <summary>True if the first of two real paths is the second, or lies in it.</summary>
    public static bool IsWithin(string path, string folder) =>
        string.Equals(path, folder, Comparison)
        || path.StartsWith(
            Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar,
            Comparison
        );

    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}
