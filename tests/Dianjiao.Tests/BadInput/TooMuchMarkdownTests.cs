namespace Dianjiao.Tests.BadInput;

/// <summary>
/// Markdown on which the parser would take minutes, or which nothing could write. Each is refused at its place by
/// check, whatever the edition's outputs are; no test here waits for a clock, since each would run into the next day.
/// </summary>
public sealed class TooMuchMarkdownTests
{
    private const string Text =
        "嘉定十一年春二月，築城於北山。\n北山當水陸之衝，久無守備，民苦盜劫。\n";

    public static TheoryData<string, string> Texts() =>
        new()
        {
            { Many("- ", 3000) + "x", "DJ6006" },
            { Many("1. ", 3000) + "x", "DJ6006" },
            { "a\n\n" + Many("> - ", 3000), "DJ6006" },
            { "a\n\n" + Many("> ", 101) + "x", "DJ6006" },
            { Indented(60), "DJ6006" },
            { Many("[a](", 50_000), "DJ6013" },
            { Many("[", 50_000), "DJ6006" },
            { Many("[[", 5000), "DJ6006" },
            { Many("![", 5000), "DJ6006" },
            { Many("[*a](b", 20_000), "DJ6013" },
            { Many("[", 101) + "a" + Many("](b)", 101), "DJ6006" },
            { Many("*", 256) + "word" + Many("*", 256), "DJ6006" },
            { "a" + Many("_", 400_000), "DJ6013" },
            { Many("*a_b ", 20_000), "DJ6013" },
            { Many("*a* ", 20_000), "DJ6013" },
            { Many("^a~b", 20_000), "DJ6013" },
            { Many("<a ", 20_000), "DJ6013" },
            { "a " + Many("<?", 20_000), "DJ6013" },
            { Many("`a``", 20_000), "DJ6013" },
            { Many("a|", 200) + "\n" + Many("-|", 200) + "\nb", "DJ6013" },
            { "a|b\n-|-\n" + Many("c|d|e\n", 15_000), "DJ6013" },
            { Many("a\n\n", 15_000), "DJ6013" },
            { Many("word ", 210_000), "DJ6013" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    [Trait("Proves", "DJ6013")]
    public void IsRefusedAtItsPlace(string markdown, string code)
    {
        var found = Check(("seeds/001/notes.en.md", $"## 1.1\n{markdown}\n"));
        Assert.Equal((code, "seeds/001/notes.en.md"), (found.Code.Id, found.Path));
        Assert.True(found.From.Line > 1);
        Assert.NotNull(found.Hint);
    }

    [Theory]
    [InlineData("seeds/001/translation.en.md", "## 1.1\n{0}\n")]
    [InlineData("seeds/001/notes.en.md", "## 1.1\n{0}\n")]
    [InlineData("seeds/pages/introduction.md", "---\ntitle: A\n---\n{0}\n")]
    [InlineData(
        "seeds/001/apparatus.yml",
        "- emend: 1.2\n  lemma: 盜劫\n  reading: 盜刧\n  reason: '{0}'\n"
    )]
    [InlineData(
        "seeds/001/parallels.yml",
        "- at: 1.2\n  work: 州志\n  quotation: 盜\n  agreement: agrees\n  note: '{0}'\n"
    )]
    public void EveryPlaceOfMarkdownIsLookedAtWhateverTheOutputs(string path, string content)
    {
        var found = Check(
            ("seeds/edition.yml", "outputs: [json]\n"),
            (path, content.Replace("{0}", Many("*a_b ", 1001), StringComparison.Ordinal))
        );
        Assert.Equal(("DJ6013", path), (found.Code.Id, found.Path));
    }

    [Fact]
    public void WhatChangedInAVersionIsMarkdownToo() =>
        Assert.Equal(
            "DJ6006",
            Check(
                (
                    "seeds/edition.yml",
                    $"version: '1'\nversions: [{{ version: '1', changes: '{Many("*", 300)}a{Many("*", 300)}' }}]\n"
                )
            ).Code.Id
        );

    [Fact]
    public void WhatIsOnlyMuchIsRead()
    {
        var loaded = Loaded.Of(
            Text,
            (
                "seeds/001/notes.en.md",
                $"""
                ## 1.1
                {Many("*a* ", 900)}

                {Many("[a](text.txt) ", 900)}

                {Many("> ", 90)}deep

                {Indented(40)}

                * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * *

                a|b
                -|-
                {Many("c|d\n", 4000)}

                ```
                {Many("[[[[****", 1000)}
                ```

                {Many("\\*\\[", 5000)}

                """
            )
        );
        Assert.Empty(loaded.Diagnostics);
    }

    private static Diagnostic Check(params (string Path, string Content)[] files) =>
        Assert.Single(Loaded.Of(Text, files).Diagnostics.Where(d => d.Severity == Severity.Error));

    private static string Many(string sign, int count) =>
        string.Concat(Enumerable.Repeat(sign, count));

    private static string Indented(int levels) =>
        string.Join(
            '\n',
            Enumerable.Range(0, levels).Select(i => $"{Many("  ", i)}- a\n{Many("  ", i)}- b")
        );
}
