namespace Dianjiao.Write;

/// <summary>What is in the site, not of the build, and outlives it: a dot file, a dot folder, the printed edition.</summary>
/// <param name="Path">Relative to the site, with forward slashes.</param>
/// <param name="IsPlain">A file; not a folder or a symbolic link.</param>
internal sealed record KeptEntry(string Path, bool IsPlain)
{
    /// <summary>
    /// Puts it into the new site before that takes the old one's place, so that a server's settings are never missing:
    /// files are copied, times and rights included; a folder has a stand-in.
    /// </summary>
    public void Carry(string from, string to)
    {
        var (source, target) = (System.IO.Path.Combine(from, Path), Prepare(to));
        if (Exists(target))
        {
            return;
        }

        if (IsPlain)
        {
            File.Copy(source, target);
        }
        else if (IsFolder(source))
        {
            StandIn.Make(source, target);
        }
    }

    /// <summary>
    /// After the exchange the thing itself follows, which may be large (.git) and may have changed meanwhile. What stands
    /// in the site already stays, unless it is a stand-in.
    /// </summary>
    public void Follow(string from, string to)
    {
        var (source, target) = (System.IO.Path.Combine(from, Path), Prepare(to));
        if (StandIn.Is(source))
        {
            return;
        }

        if (StandIn.Is(target))
        {
            if (!SystemCalls.TryExchange(source, target))
            {
                Directory.Delete(target, recursive: true);
                Directory.Move(source, target);
            }
        }
        else if (!Exists(target))
        {
            if (IsFolder(source))
            {
                Directory.Move(source, target);
            }
            else
            {
                File.Move(source, target);
            }
        }
    }

    private string Prepare(string folder)
    {
        var target = System.IO.Path.Combine(folder, Path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
        return target;
    }

    private static bool IsFolder(string path) => Directory.Exists(path) && !RealPath.IsLink(path);

    private static bool Exists(string path) => System.IO.Path.Exists(path) || RealPath.IsLink(path);
}
