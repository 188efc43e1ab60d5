using System.Text.RegularExpressions;

namespace Dianjiao.Tests.Pairs;

/// <summary>Makes an example's edition in a folder of its own and compares.</summary>
internal static partial class ExampleRun
{
    public static Loaded Check(Example example)
    {
        using var seeds = Make(example);
        var loaded = Loaded.From(seeds.Root);
        Assert.Equal(
            example.Reports ?? "",
            ReportView.Of(loaded.Diagnostics, example.Reports ?? "")
        );
        if (example.View is { } view)
        {
            Assert.Equal(view, EditionView.Of(loaded.Edition!, view));
        }

        Assert.Empty(loaded.Proof);
        return loaded;
    }

    /// <summary>⟨folder⟩ makes a folder instead of a file, ⟨link …⟩ a symbolic link.</summary>
    private static SeedFolder Make(Example example)
    {
        var seeds = new SeedFolder();
        foreach (var (path, content) in example.Seeds)
        {
            if (content == "⟨folder⟩\n")
            {
                seeds.MakeFolder(path);
            }
            else if (Link().Match(content) is { Success: true } link)
            {
                seeds.Link(path, link.Groups["target"].Value);
            }
            else
            {
                seeds.Write(path, Escapes.ToBytes(content));
            }
        }

        return seeds;
    }

    [GeneratedRegex("^⟨link (?<target>[^⟩]+)⟩\n$")]
    private static partial Regex Link();
}
