namespace Dianjiao.Tests;

/// <summary>An edition's folder for one test, made from paths and contents and deleted afterwards.</summary>
internal sealed class SeedFolder : IDisposable
{
    public SeedFolder(params (string Path, string Content)[] files)
        : this(files.Select(f => (f.Path, System.Text.Encoding.UTF8.GetBytes(f.Content)))) { }

    public SeedFolder(IEnumerable<(string Path, byte[] Content)> files)
    {
        Root = Directory.CreateTempSubdirectory("dianjiao-").FullName;
        foreach (var (path, content) in files)
        {
            Write(path, content);
        }
    }

    public string Root { get; }

    public string Full(string path) => Path.Combine(Root, path);

    public void Write(string path, string content) =>
        Write(path, System.Text.Encoding.UTF8.GetBytes(content));

    public void Write(string path, byte[] content)
    {
        MakeFolderOf(path);
        File.WriteAllBytes(Full(path), content);
    }

    public void MakeFolder(string path) => Directory.CreateDirectory(Full(path));

    /// <param name="target">As the link names it, relative to its own folder.</param>
    public void Link(string path, string target)
    {
        MakeFolderOf(path);
        File.CreateSymbolicLink(Full(path), target);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void MakeFolderOf(string path) =>
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
}
