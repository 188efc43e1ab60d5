namespace Dianjiao.Write;

/// <summary>
/// A stand-in for a dot folder, between the exchange of the sites and the moving of the folder itself: the same files
/// by hard links, and a mark. Where there are no links, or very many files, there is none.
/// </summary>
internal static class StandIn
{
    private const string Mark = ".dianjiao-stand-in";

    // A link costs some microseconds; more files than this would delay every build.
    private const int MostEntries = 20_000;

    public static bool Is(string folder) => File.Exists(Path.Combine(folder, Mark));

    /// <param name="target">
    /// A path that does not exist; if the stand-in cannot be made, it does not exist afterwards either.
    /// </param>
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
                // A file that has gone meanwhile is no loss; one that cannot be linked is.
                if (entry.Exists && File.Exists(entry.FullName))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
