namespace Dianjiao.Write;

/// <summary>What is in the site, not of the build, and outlives it: a dot file, a dot folder, the printed edition.</summary>
/// <param name="Path">Relative to the site, with forward slashes.</param>
/// <param name="IsPlain">A file; not a folder or a symbolic link.</param>
internal sealed record KeptEntry(string Path, bool IsPlain)
{
    /// <summary>Files are copied before the exchange, so that a server's settings are never missing; times and rights stay.</summary>
    public void CopyFile(string from, string to)
    {
        var target = Prepare(to);
        if (IsPlain && !Exists(target))
        {
            File.Copy(System.IO.Path.Combine(from, Path), target);
        }
    }

    /// <summary>Folders may be large (.git) and are moved after the exchange.</summary>
    public void Move(string from, string to)
    {
        var source = System.IO.Path.Combine(from, Path);
        var target = Prepare(to);
        if (Exists(target))
        {
            return;
        }

        if (File.GetAttributes(source).HasFlag(FileAttributes.Directory) && !IsLink(source))
        {
            Directory.Move(source, target);
        }
        else
        {
            File.Move(source, target);
        }
    }

    private string Prepare(string folder)
    {
        var target = System.IO.Path.Combine(folder, Path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
        return target;
    }

    private static bool Exists(string path) =>
        File.Exists(path) || Directory.Exists(path) || IsLink(path);

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}
