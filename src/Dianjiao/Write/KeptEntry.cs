namespace Dianjiao.Write;

/// <summary>
/// An entry of the site that no build wrote and that outlives each: a dot file, a dot folder, the printed edition.
/// </summary>
/// <param name="Path">The path relative to the site, with forward slashes.</param>
/// <param name="IsPlain">True for a file; false for a folder or a symbolic link.</param>
internal sealed record KeptEntry(string Path, bool IsPlain)
{
    /// <summary>
    /// Puts the entry into the new site before the exchange, so that a server's settings are never missing: a file is
    /// copied with its times and rights, a folder gets a stand-in.
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
    /// Moves the entry itself to the new site after the exchange: it may be large (.git), and may have changed
    /// meanwhile. Whatever stands there already stays, unless it is a stand-in.
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
