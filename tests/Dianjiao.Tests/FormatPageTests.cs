namespace Dianjiao.Tests;

/// <summary>docs/format.md names every key that the readers know; its examples are run with the specs.</summary>
public sealed class FormatPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.Path("docs", "format.md"));

    [Theory]
    [InlineData("seeds/edition.yml", "zzzzzzzz: x")]
    [InlineData("seeds/edition.yml", "translations:\n  - language: en\n    zzzzzzzz: x")]
    [InlineData("seeds/edition.yml", "witnesses:\n  - siglum: D\n    name: x\n    zzzzzzzz: x")]
    [InlineData("seeds/001/apparatus.yml", "- split: 1.1\n  zzzzzzzz: x")]
    [InlineData("seeds/001/apparatus.yml", "- close: 1.1\n  zzzzzzzz: x")]
    [InlineData("seeds/001/apparatus.yml", "- join: [1.1, 1.2]\n  zzzzzzzz: x")]
    [InlineData("seeds/001/apparatus.yml", "- classify: 1.1\n  zzzzzzzz: x")]
    [InlineData("seeds/001/apparatus.yml", "- emend: 1.1\n  lemma: x\n  reading: x\n  zzzzzzzz: x")]
    [InlineData(
        "seeds/001/apparatus.yml",
        "- punctuate: 1.1\n  lemma: x\n  reading: x\n  zzzzzzzz: x"
    )]
    [InlineData("seeds/001/apparatus.yml", "- variant: 1.1\n  zzzzzzzz: x")]
    [InlineData("seeds/001/apparatus.yml", "- accept: 1.1\n  zzzzzzzz: x")]
    [InlineData("seeds/names.yml", "zzzzzzzz: x")]
    [InlineData("seeds/names.yml", "persons:\n  - id: x\n    name: 甲\n    zzzzzzzz: x")]
    [InlineData("seeds/names.yml", "except:\n  - at: '1.1'\n    form: 甲\n    zzzzzzzz: x")]
    [InlineData("seeds/001/parallels.yml", "- at: 1.1\n  zzzzzzzz: x")]
    [InlineData("seeds/pages/x.md", "---\nzzzzzzzz: x\n---\n")]
    public void EveryKeyThatIsKnownIsExplained(string path, string content)
    {
        var hint = Loaded
            .Of("嘉定十一年春二月，築城於北山。\n", (path, content))
            .Diagnostics.Single(d => d.Code == Codes.UnknownKey)
            .Hint!;
        var keys = hint[(hint.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(", ");
        Assert.NotEmpty(keys);
        Assert.DoesNotContain(keys, k => !Names(k));
    }

    [Fact]
    public void EveryFileThatIsReadIsListed()
    {
        Assert.All(
            [
                "edition.yml",
                "names.yml",
                "pages/*.md",
                "text.txt",
                "apparatus.yml",
                "translation.en.md",
                "notes.en.md",
                "parallels.yml",
            ],
            f =>
                Assert.Matches(
                    $@"\| `seeds/(041/)?{System.Text.RegularExpressions.Regex.Escape(f)}` \|",
                    Page
                )
        );
    }

    [Fact]
    public void EveryOutputAndEveryKindIsNamed()
    {
        Assert.All(Dianjiao.Layers.EditionSettings.AllOutputs, o => Assert.True(Names(o), o));
        Assert.All(Dianjiao.Layers.SeedWords.SegmentKinds.Keys, k => Assert.True(Names(k), k));
        Assert.All(Dianjiao.Layers.SeedWords.Certainties.Keys, k => Assert.True(Names(k), k));
        Assert.All(Dianjiao.Layers.SeedWords.Agreements.Keys, k => Assert.True(Names(k), k));
        Assert.All(
            Dianjiao.Layers.SeedWords.EmendationKinds.Keys.Except(["structure", "punctuation"]),
            k => Assert.True(Names(k), k)
        );
    }

    private static bool Names(string word) =>
        Page.Contains($"`{word}`", StringComparison.Ordinal)
        || Page.Contains($"\n  - {word}: ", StringComparison.Ordinal)
        || Page.Contains($"\n{word}:\n", StringComparison.Ordinal);
}
