using System.Text.RegularExpressions;
using Dianjiao.Slots;
using Dianjiao.Tests;

namespace Dianjiao.EditionTests;

/// <summary>
/// Three repairs of the edition are undone, ten segments are punctuated anew and a person is renamed: check and slots
/// name what that touches, all of it and nothing else; and when the editor thinks better of it, all is as it was but
/// for the marks that a translator has to take away.
/// </summary>
public sealed partial class Juan41ConflictTests : IDisposable
{
    private const string Apparatus = "seeds/041/apparatus.yml";
    private const string Translation = "seeds/041/translation.en.md";

    private static readonly int[] Punctuated = [3, 5, 8, 10, 13, 16, 18, 22, 24, 28];

    private readonly SeedFolder seeds = new(
        Directory
            .EnumerateFiles(Repository.Path("seeds"), "*", SearchOption.AllDirectories)
            .Select(f => (Path.GetRelativePath(Repository.Root, f), File.ReadAllBytes(f)))
    );

    public void Dispose() => seeds.Dispose();

    [Fact]
    public void CheckAndSlotsSayExactlyWhatIsTouched()
    {
        seeds.Write(
            "seeds/041/notes.en.md",
            Read("seeds/041/notes.en.md") + "\n## 41.3 涕泣\nSo later before [[li-dewang]].\n"
        );
        var apparatus = Read(Apparatus);
        var translation = Read(Translation);
        var before = Findings();

        seeds.Write(Apparatus, Edited(apparatus));
        seeds.Write(
            "seeds/names.yml",
            Read("seeds/names.yml")
                .Replace("id: li-dewang", "id: weiming-dewang", StringComparison.Ordinal)
        );

        Assert.Equal(
            [
                "notes.en.md DJ3001 ## 41.31b 宥州",
                "notes.en.md DJ3002 秋八月",
                "notes.en.md DJ3013 [[li-dewang]]",
                "parallels.yml DJ3001 41.31b",
                "text.txt DJ4005 金兵入宥州，圍神堆府。",
                .. Punctuated.Select(n => $"translation.en.md DJ3012 41.{n} punctuation"),
                "translation.en.md DJ3012 41.31 characters",
                "translation.en.md DJ3001 ## 41.31b",
                "translation.en.md DJ3012 41.51b characters",
            ],
            Findings().Except(before)
        );

        var run = SlotRun.Run(seeds.Root);
        Assert.Equal(
            [
                "Added 41.52",
                .. Punctuated.Select(n => $"Checked 41.{n}"),
                "Lost 41.31b",
                "Staled 41.31",
                "Staled 41.51b",
            ],
            Changes(run)
        );
        Save(run);

        seeds.Write(Apparatus, apparatus);
        run = SlotRun.Run(seeds.Root);
        Assert.Equal(
            [
                "Dropped 41.52",
                .. Punctuated.Append(31).Select(n => $"Refreshed 41.{n}"),
                "Refreshed 41.51b",
                "Restored 41.31b",
            ],
            Changes(run)
        );
        Assert.Equal(["DJ3013"], run.Diagnostics.Select(d => d.Code.Id));
        Save(run);

        var after = Read(Translation);
        Assert.Equal(10, after.Split(" [check]").Length - 1);
        Assert.Equal(2, after.Split(" [stale]").Length - 1);
        Assert.Equal(
            translation.TrimEnd(),
            after
                .Replace(" [check]", "", StringComparison.Ordinal)
                .Replace(" [stale]", "", StringComparison.Ordinal)
                .TrimEnd()
        );
        Assert.Empty(SlotRun.Run(seeds.Root).Files.Where(f => f.IsChanged));
    }

    private static string Edited(string apparatus)
    {
        var text = File.ReadAllLines(Repository.Path("seeds", "041", "text.txt"));
        var entries = Entry().Split(apparatus);
        var kept = entries
            .Where(e =>
                !e.StartsWith("- split: 41.31\n", StringComparison.Ordinal)
                && !e.StartsWith("- join: [41.51b, 41.52]", StringComparison.Ordinal)
                && !e.Contains("lemma: 幹以私", StringComparison.Ordinal)
            )
            .ToList();
        Assert.Equal(entries.Length - 3, kept.Count);
        return string.Concat(kept)
            + string.Concat(
                Punctuated.Select(n =>
                {
                    var comma = text[n - 1].IndexOf('，', StringComparison.Ordinal);
                    var start = Math.Max(0, comma - 3);
                    var words = text[n - 1][start..(comma + 4)];
                    return $"- punctuate: 41.{n}\n  lemma: \"{words}\"\n  reading: \"{words[..(comma - start)]}；{words[(comma - start + 1)..]}\"\n  reason: r\n";
                })
            );
    }

    /// <summary>What check finds, but for what the editor has accepted: file, code, and the words that are marked.</summary>
    private List<string> Findings() =>
        [
            .. Loaded
                .From(seeds.Root)
                .Diagnostics.Where(d => d.Severity != Severity.Info)
                .Select(d =>
                    $"{Path.GetFileName(d.Path)} {d.Code.Id} "
                    + (
                        Guard().Match(d.Message) is { Success: true } guard
                            ? $"{guard.Groups["locus"]} {guard.Groups["what"]}"
                            : d
                                .Span?.Text.Split('\n')[0]
                                .Replace("at: ", "", StringComparison.Ordinal)
                    )
                ),
        ];

    private static double Number(string finding) =>
        Locus().Match(finding) is { Success: true } locus
            ? double.Parse(
                locus.Groups["line"].Value,
                System.Globalization.CultureInfo.InvariantCulture
            )
            : 0;

    private static IEnumerable<string> Changes(SlotRunResult run) =>
        run
            .Files.SelectMany(f => f.Result.Changes)
            .Select(c => $"{c.Kind} {c.Anchor}")
            .OrderBy(c => c.Split(' ')[0], StringComparer.Ordinal)
            .ThenBy(Number)
            .ThenBy(c => c, StringComparer.Ordinal);

    private void Save(SlotRunResult run)
    {
        foreach (var file in run.Files)
        {
            seeds.Write(file.Path, file.Result.Text);
        }
    }

    private string Read(string path) => File.ReadAllText(seeds.Full(path));

    [GeneratedRegex("(?m)^(?=- )")]
    private static partial Regex Entry();

    [GeneratedRegex(
        @"^the (?<what>punctuation|characters) of (?<locus>\S+) (is|are) not what its slot quotes"
    )]
    private static partial Regex Guard();

    [GeneratedRegex(@"41\.(?<line>\d+)")]
    private static partial Regex Locus();
}
