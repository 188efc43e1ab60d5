namespace Dianjiao.Cli.Tests;

/// <summary>An edition in a temporary folder.</summary>
internal sealed class EditionFolder : IDisposable
{
    public const string Text =
        "嘉定十二年春正月，夏兵侵金。\n侵金之兵凡三萬，至秦州而還。\n二月，夏主遣使於宋。\n使者至蜀，議夾攻。\n";

    public EditionFolder(string text = Text) => Put("seeds/041/text.txt", text);

    /// <summary>An edition with these seeds.</summary>
    public static EditionFolder CopyOf(string seeds)
    {
        var edition = new EditionFolder();
        Directory.Delete(Path.Combine(edition.Root, "seeds", "041"), recursive: true);
        foreach (var file in Directory.EnumerateFiles(seeds, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(edition.Root, "seeds", Path.GetRelativePath(seeds, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return edition;
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("dianjiao-cli-").FullName;

    public string Site => Path.Combine(Root, "site");

    public void Put(string path, string content)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }

    /// <summary>Every file of a folder and its content, in order.</summary>
    public static string Snapshot(string folder) =>
        string.Join(
            '\n',
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(f => $"{Path.GetRelativePath(folder, f)}: {File.ReadAllText(f)}")
                .Order(StringComparer.Ordinal)
        );

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
