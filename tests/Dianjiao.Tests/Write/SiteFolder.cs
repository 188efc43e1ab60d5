using System.Text;
using Dianjiao.Render;
using Dianjiao.Write;

namespace Dianjiao.Tests.Write;

/// <summary>An edition in a temporary folder, and the site that is written into it.</summary>
internal sealed class SiteFolder : IDisposable
{
    public SiteFolder() => Directory.CreateDirectory(Path.Combine(Root, "seeds", "041"));

    public string Root { get; } = Directory.CreateTempSubdirectory("dianjiao-write-").FullName;

    public string Site => Path.Combine(Root, "site");

    /// <summary>The folder of ours beside the site.</summary>
    public string Work => Path.Combine(Root, ".site.dianjiao");

    /// <summary>A page of each volume, which says which build wrote it, and two files that are always the same.</summary>
    public static IEnumerable<OutputFile> Pages(string build, int volumes = 3) =>
        Enumerable
            .Range(1, volumes)
            .Select(n => File($"{n:000}/index.html", $"{build} {n}"))
            .Append(File("style.css", "body {}"))
            .Append(File(".nojekyll", ""));

    public static OutputFile File(string path, string content) =>
        new(path, Encoding.UTF8.GetBytes(content));

    public (WriteResult? Result, Diagnostic? Diagnostic) Write(
        IEnumerable<OutputFile> files,
        string? output = null
    )
    {
        var diagnostics = new DiagnosticBag();
        var result = SiteWriter.Write(output ?? Site, Root, files, diagnostics);
        return (result, diagnostics.ToSorted().SingleOrDefault());
    }

    public void Put(string path, string content)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, content);
    }

    public string Get(string path) => System.IO.File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Every file of the site and its content, in order.</summary>
    public string Snapshot() => Snapshot(Site);

    public static string Snapshot(string folder) =>
        string.Join(
            '\n',
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(f => $"{Path.GetRelativePath(folder, f)}: {System.IO.File.ReadAllText(f)}")
                .Order(StringComparer.Ordinal)
        );

    /// <summary>Nothing but the lock and the record is left beside the site.</summary>
    public void AssertTidy() =>
        Assert.Equal(
            ["lock", "record"],
            Directory
                .GetFileSystemEntries(Work)
                .Select(p => Path.GetFileName(p))
                .Order(StringComparer.Ordinal)
        );

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
