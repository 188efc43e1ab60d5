namespace Dianjiao.Write;

/// <summary>
/// Stands for a dot folder between the moment at which a new site takes the old one's place and the moment at which the
/// folder has followed: the same files by second names, and a mark. Without links, or with very many files, there is none.
/// </summary>
internal static class StandIn
{
    private const string Mark = ".dianjiao-stand-in";

    // A link costs some microseconds; more files than this would hold up every build.
    private const int MostEntries = 20_000;

    public static bool Is(string folder) => File.Exists(Path.Combine(folder, Mark));

    /// <param name="target">Does not exist yet, and does not if nothing could be made.</param>
    public static void Make(string source, string target)
    {
        Directory.CreateDirectory(target);
        File.WriteAllBytes(Path.Combine(target, Mark), []);
        var left = MostEntries;
        if (!TryLinkAll(source, target, ref left))
        {
            Directory.Delete(target, recursive: true);
        }
    }

    private static bool TryLinkAll(string source, string target, ref int left)
    {
        foreach (var entry in new DirectoryInfo(source).EnumerateFileSystemInfos())
        {
            var name = Path.Combine(target, entry.Name);
            if (--left < 0)
            {
                return false;
            }

            if (entry.LinkTarget is { } link)
            {
                File.CreateSymbolicLink(name, link);
            }
            else if (entry is DirectoryInfo)
            {
                Directory.CreateDirectory(name);
                if (!TryLinkAll(entry.FullName, name, ref left))
                {
                    return false;
                }
            }
            else if (!SystemCalls.TryLink(entry.FullName, name))
            {
                // What has gone meanwhile is no loss; what cannot be linked is.
                if (entry.Exists && File.Exists(entry.FullName))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
