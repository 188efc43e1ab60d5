using System.Text.RegularExpressions;

namespace Dianjiao.Tests;

/// <summary>The law of the line: a folder uses only the folders before it and the root's primitives.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string[] Line = ["Base", "Layers", "Model", "Proof", "Render", "Write"];

    // Beside the line; they use no stage. Every stage may use the calendar and the script; the preview stands behind
    // the pipeline.
    private static readonly string[] Beside = ["Calendar", "Script", "Serving"];

    // Each makes files of its own out of what the line has made, and stands behind the stage it names.
    private static readonly Dictionary<string, string> Behind = new()
    {
        ["Slots"] = "Proof",
        ["Printing"] = "Write",
    };

    private static readonly string[] Banned =
    [
        "Manager",
        "Helper",
        "Util",
        "Processor",
        "Handler",
        "Context",
        "Info",
    ];

    private static readonly string Source = Repository.Path("src", "Dianjiao");

    public static TheoryData<string> Folders()
    {
        var folders = new TheoryData<string>();
        foreach (var folder in SourceFolders())
        {
            folders.Add(folder);
        }

        return folders;
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void AFolderUsesOnlyTheFoldersBeforeIt(string folder)
    {
        var allowed = Allowed(folder);
        var used = Files(Path.Combine(Source, folder))
            .SelectMany(f => Used(f).Select(u => (File: Path.GetRelativePath(Source, f), u)))
            .Where(p => p.u != folder && !allowed.Contains(p.u))
            .Select(p => $"{p.File} uses {p.u}")
            .Distinct();
        Assert.Empty(used);
    }

    [Fact]
    public void OnlyThePipelineSeesTheWholeLine()
    {
        var primitives = Directory
            .EnumerateFiles(Source, "*.cs")
            .Where(f => Path.GetFileName(f) != "Pipeline.cs")
            .SelectMany(f => Used(f).Select(u => $"{Path.GetFileName(f)} uses {u}"));
        Assert.Empty(primitives);
        Assert.Equal(
            ["Layers", "Model", "Proof", "Render", "Write"],
            Used(Path.Combine(Source, "Pipeline.cs"))
                .Distinct()
                .Intersect(Line)
                .Order(StringComparer.Ordinal)
        );
    }

    /// <summary>The folders within a stage use one another in one direction only.</summary>
    [Theory]
    [InlineData("Model")]
    [InlineData("Render")]
    public void NoFoldersWithinAStageTurnInACircle(string stage)
    {
        var root = Path.Combine(Source, stage);
        var uses = Directory
            .EnumerateDirectories(root)
            .ToDictionary(
                folder => Path.GetFileName(folder),
                folder =>
                    Files(folder)
                        .SelectMany(f => Inner(stage).Matches(WithoutNamespace(f)))
                        .Select(m => m.Groups["folder"].Value)
                        .Where(name => Directory.Exists(Path.Combine(root, name)))
                        .ToHashSet(StringComparer.Ordinal)
            );
        // What uses nothing that is left is taken away; what then remains turns.
        while (
            uses.FirstOrDefault(u => !u.Value.Any(v => v != u.Key && uses.ContainsKey(v)))
                is { Key: { } last }
        )
        {
            uses.Remove(last);
        }

        Assert.Empty(uses.Keys);
    }

    private static Regex Inner(string stage) => new($@"\bDianjiao\.{stage}\.(?<folder>\w+)");

    private static string WithoutNamespace(string file) =>
        Namespace().Replace(File.ReadAllText(file), "");

    [GeneratedRegex("^namespace .*$", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [Fact]
    public void EveryFolderOfTheSourceHasItsPlace() =>
        Assert.Empty(SourceFolders().Except([.. Line, .. Beside, .. Behind.Keys]));

    [Fact]
    public void TheScanFindsWhatItLooksFor()
    {
        var used = Used(
            """
            using Dianjiao.Write;
            using Proofs = Dianjiao.Proof.ModelProof;
            namespace Dianjiao.Render.Pages;
            // Dianjiao.Comment stands in a comment.
            class X { Base.Locus L; global::Dianjiao.Layers.Words W; string S = "Model.Edition"; }
            """,
            "x.cs"
        );
        Assert.Equal(["Base", "Layers", "Proof", "Write"], used.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TypesHaveNamesThatSayWhatTheyAre()
    {
        var bad = typeof(Codes)
            .Assembly.GetTypes()
            .Where(t =>
                t.FullName!.StartsWith("Dianjiao", StringComparison.Ordinal)
                && !t.Name.Contains('<')
            )
            .Where(t =>
                Words()
                    .Split(t.Name)
                    .Any(w =>
                        Banned.Any(b =>
                            w == b
                            || w == b + "s"
                            || (b == "Util" && w.StartsWith(b, StringComparison.Ordinal))
                        )
                    )
            )
            .Select(t => t.FullName);
        Assert.Empty(bad);
    }

    [Fact]
    public void AFileIsNamedAfterItsType()
    {
        var bad = AllFiles()
            .Where(f =>
                !TypeDeclaration()
                    .Matches(Plain(File.ReadAllText(f)))
                    .Any(m => m.Groups["name"].Value == Path.GetFileName(f).Split('.')[0])
            )
            .Select(f => Path.GetRelativePath(Repository.Root, f));
        Assert.Empty(bad);
    }

    [Fact]
    public void AFolderIsANamespace()
    {
        var bad = AllFiles()
            .Where(f =>
                !File.ReadAllText(f)
                    .Contains(
                        "namespace "
                            + string.Join(
                                '.',
                                [
                                    "Dianjiao",
                                    .. Path.GetDirectoryName(Path.GetRelativePath(Source, f))!
                                        .Split(
                                            Path.DirectorySeparatorChar,
                                            StringSplitOptions.RemoveEmptyEntries
                                        ),
                                ]
                            )
                            + ";",
                        StringComparison.Ordinal
                    )
            )
            .Select(f => Path.GetRelativePath(Repository.Root, f));
        Assert.Empty(bad);
    }

    /// <summary>A text in Markdown is parsed once; what writes it walks over the tree.</summary>
    [Fact]
    public void MarkdownIsParsedInOnePlace()
    {
        var parsing = AllFiles()
            .Where(f =>
                File.ReadAllText(f)
                    .Split('\n')
                    .Any(l =>
                        l.Contains("Markdown.Parse(", StringComparison.Ordinal)
                        || l.Contains("Markdown.ToHtml(", StringComparison.Ordinal)
                        || l.Contains("MarkdownPipelineBuilder()", StringComparison.Ordinal)
                    )
            )
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal);
        Assert.Equal(["MarkdownCrowd", "MarkdownReading", "ProseReader"], parsing);

        var reading = AllFiles()
            .Where(f => Regex.IsMatch(File.ReadAllText(f), @"ProseReader\s*\.Read(Page)?\("))
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal);
        Assert.Equal(["EditionBuilder", "FrontText", "MarkdownHtml", "Proses"], reading);
    }

    [Fact]
    public void FilesAreShort()
    {
        var bad = AllFiles()
            .Select(f =>
                (Path: Path.GetRelativePath(Repository.Root, f), Lines: File.ReadLines(f).Count())
            )
            .Where(f => f.Lines > 350);
        Assert.Empty(bad);
    }

    [Fact]
    public void TypesAreSealed()
    {
        var open = typeof(Codes)
            .Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false })
            .Where(t =>
                t.FullName!.StartsWith("Dianjiao", StringComparison.Ordinal)
                && !t.Name.Contains('<')
            )
            .Select(t => t.FullName);
        Assert.Empty(open);
    }

    private static HashSet<string> Allowed(string folder)
    {
        if (Beside.Contains(folder))
        {
            return [.. Beside];
        }

        var last = Behind.GetValueOrDefault(folder, folder);
        var until = Array.IndexOf(Line, last) + (Behind.ContainsKey(folder) ? 1 : 0);
        return [.. Line.Take(until), .. Beside];
    }

    private static IEnumerable<string> SourceFolders() =>
        Directory
            .EnumerateDirectories(Source)
            .Select(f => Path.GetFileName(f))
            .Where(f => f is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> AllFiles() =>
        Directory
            .EnumerateFiles(Source, "*.cs")
            .Concat(SourceFolders().SelectMany(f => Files(Path.Combine(Source, f))));

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories);

    private static IEnumerable<string> Used(string file) => Used(File.ReadAllText(file), file);

    /// <summary>The folders that a file names, in using lines and in qualified names.</summary>
    private static IEnumerable<string> Used(string source, string file)
    {
        var plain = Plain(source);
        var folders = SourceFolders().ToHashSet();
        // A folder's name before a full stop is its namespace, unless a member of that name stands there.
        return UsedName()
            .Matches(plain)
            .Select(m => m.Groups["folder"].Value)
            .Where(f => folders.Contains(f) && Path.GetExtension(file) == ".cs")
            .Distinct();
    }

    private static string Plain(string source) => CommentOrString().Replace(source, " ");

    [GeneratedRegex(
        @"\bDianjiao\.(?<folder>[A-Z]\w+)(?<!namespace Dianjiao\.\w+)|(?<![\w.>)\]?])(?<folder>Base|Layers|Model|Proof|Render|Write|Calendar|Script|Slots)\.(?=[A-Z])"
    )]
    private static partial Regex UsedName();

    [GeneratedRegex(
        "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\\$?@?\"(?:[^\"\\\\\\n]|\\\\.)*\"|^namespace [^;]+;",
        RegexOptions.Singleline | RegexOptions.Multiline
    )]
    private static partial Regex CommentOrString();

    [GeneratedRegex(
        @"\b(?:record struct|record class|class|record|struct|enum|interface)\s+(?<name>\w+)"
    )]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Words();
}
