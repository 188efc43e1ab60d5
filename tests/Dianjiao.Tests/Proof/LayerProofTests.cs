using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Proof;
using FsCheck;
using FsCheck.Fluent;

namespace Dianjiao.Tests.Proof;

/// <summary>Whatever somebody has written into a file of translations or notes is in the model, or its place is named.</summary>
public sealed class LayerProofTests
{
    private const string Text =
        "嘉定十一年春二月，築城於北山。\n北山當水陸之衝，久無守備，民苦盜劫。\n三月，遣使來聘。\n使者留旬日，獻良馬百匹。\n";

    // Every word is another one, so that each can be looked for. No locus of another volume: one report answers for all of them.
    private static readonly string[] Lines =
    [
        "## 1.1",
        "## 1.2",
        "## 1.3",
        "## 1.4",
        "## 1.9",
        "## 1.1–1.2",
        "## 1.3-1.4",
        "## 1.2/1",
        "## 1.2/9",
        "## 1.1 北山",
        "## 1.2 #2",
        "## 1.3 [stale]",
        "## 1.4 [lost]",
        "##1.2",
        "##",
        "### a heading",
        "## words WORD",
        "# WORD",
        "> 嘉定十一年春二月，築城於北山。",
        "> 北山當水陸之衝，久無守備，民苦盜劫。",
        "> 三月，遣使來聘。",
        "> WORD",
        "> 三月，遣使來聘。WORD",
        "> WORD 三月，遣使來聘。",
        ">WORD",
        "> ",
        "WORD",
        "WORD WORD",
        "",
        "",
        "```",
        "```",
        "    WORD",
        "- WORD",
        "北山當水陸之衝",
        "[WORD]: WORD",
        "<!-- WORD -->",
    ];

    private static (
        Edition Edition,
        IReadOnlyList<int> Headings,
        IReadOnlyList<Diagnostic> Found
    ) Read(string name, string content)
    {
        using var seeds = new SeedFolder(
            ("seeds/001/text.txt", Text),
            ($"seeds/001/{name}.en.md", content)
        );
        var bag = new DiagnosticBag();
        var layers = EditionReader.Read(seeds.Root, bag)!;
        var edition = EditionBuilder.Build(layers, bag);
        LayerProof.Check(layers, edition, bag);
        var file = layers.Volumes[0].Translations.Concat(layers.Volumes[0].Notes).Single();
        return (
            edition,
            [.. file.Entries.Select(e => e.HeadingSpan.From.Line)],
            [.. bag.ToSorted()]
        );
    }

    /// <summary>Words that are neither in the model nor below a line, within their entry, that is reported.</summary>
    private static IEnumerable<string> Lost(string name, string content)
    {
        var (edition, headings, found) = Read(name, content);
        var model = string.Join(
            '\n',
            edition
                .Volumes[0]
                .Segments.SelectMany(s =>
                    s.Translations.Select(t => t.Markdown).Concat(s.Notes.Select(n => n.Markdown))
                )
        );
        var lines = content.Split('\n');
        var reported = found
            .Where(d => d.Path.EndsWith(".md", StringComparison.Ordinal))
            .Select(d => d.From.Line)
            .ToHashSet();
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (
                var word in lines[i]
                    .Split(' ', '>', '[', ']', ':')
                    .Where(w => w.StartsWith('w') && w.Length > 2 && char.IsAsciiDigit(w[1]))
            )
            {
                var heading = headings.LastOrDefault(h => h <= i + 1, 1);
                if (
                    !model.Contains(word, StringComparison.Ordinal)
                    && !Enumerable.Range(heading, i + 2 - heading).Any(reported.Contains)
                )
                {
                    yield return word;
                }
            }
        }
    }

    [Theory]
    [InlineData("translation")]
    [InlineData("notes")]
    public void NoWordIsReadByNobodyInSilence(string name) =>
        Check.One(
            Fuzzing.Cases.WithMaxTest(400),
            Prop.ForAll(
                Gen.Elements(Lines)
                    .ArrayOf(24)
                    .Select(lines =>
                        string.Join(
                            '\n',
                            lines.Select(
                                (l, n) => l.Replace("WORD", $"w{n:00}x", StringComparison.Ordinal)
                            )
                        ) + "\n"
                    )
                    .ToArbitrary(),
                content => !Lost(name, content).Any()
            )
        );

    /// <summary>What is in order is not suspected.</summary>
    [Fact]
    public void AFileInOrderIsNotReported()
    {
        var (_, _, found) = Read(
            "translation",
            "\uFEFF## 1.1\n> 嘉定十一年春二月，築城於北山。\n\nA wall.\n\n## 1.2/1\n> 北山當水陸之衝，久無守備，民苦盜劫。\nThe mountain.\n\n## 1.3–1.4\n\n  Envoys came. ## not a heading\n"
        );
        Assert.Empty(found);
    }

    [Fact]
    public void WordsBeforeTheFirstHeadingAreNamedOnceForEachParagraph()
    {
        var (_, _, found) = Read(
            "notes",
            "A preface,\nof two lines.\n\nAnd more.\n\n---\n\n## 1.1 北山\nA note.\n"
        );
        Assert.Equal([(1, "DJ5007"), (4, "DJ5007")], found.Select(d => (d.From.Line, d.Code.Id)));
    }
}
