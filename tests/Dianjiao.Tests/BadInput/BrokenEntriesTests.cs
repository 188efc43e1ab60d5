namespace Dianjiao.Tests.BadInput;

/// <summary>Slot and note files as people leave them.</summary>
public sealed class BrokenEntriesTests
{
    private const string Text =
        "嘉定十一年春二月，築城於北山。\n北山當水陸之衝，久無守備，民苦盜劫。\n";

    [Theory]
    [InlineData("## ")]
    [InlineData("## 1")]
    [InlineData("## 1.")]
    [InlineData("## 1.2.3")]
    [InlineData("## 1.2bb")]
    [InlineData("## 1.2/")]
    [InlineData("## 1.2/12345")]
    [InlineData("## 1.2–")]
    [InlineData("## 1.2 #2 盜劫")]
    [InlineData("## 1.2 [done]")]
    [InlineData("## 盜劫")]
    public void AHeadingThatIsNoAnchorIsReportedThere(string heading)
    {
        foreach (var file in new[] { "notes", "translation" })
        {
            var loaded = Loaded.Of(
                Text,
                ($"seeds/001/{file}.en.md", $"before\n\n{heading}\nA text.\n\n## 1.1\nAnother.\n")
            );
            Assert.Equal(
                [(1, 1, "DJ5007"), (3, 1, "DJ2010")],
                loaded.Diagnostics.Select(d => (d.From.Line, d.From.Column, d.Code.Id))
            );
            Assert.Empty(loaded.Proof);
        }
    }

    [Theory]
    [InlineData("##1.2")]
    [InlineData(" ## 1.2")]
    [InlineData("### 1.2")]
    [InlineData("##")]
    public void WhatLooksLikeAHeadingAndOpensNoEntryIsReported(string heading)
    {
        var loaded = Loaded.Of(
            Text,
            ("seeds/001/translation.en.md", $"## 1.1\n\n{heading}\nA text.\n")
        );
        Assert.Equal([(3, "DJ2010")], loaded.Diagnostics.Select(d => (d.From.Line, d.Code.Id)));
    }

    [Theory]
    [InlineData("### Sources\nA text.")]
    [InlineData("```\n## 1.2\n```")]
    [InlineData("~~~~\n## 1.2\n~~~~")]
    [InlineData("> ## 1.2")]
    public void WhatOpensNoEntryBelongsToTheOneAboveIt(string text)
    {
        var loaded = Loaded.Of(Text, ("seeds/001/translation.en.md", $"## 1.1\n\n{text}\n"));
        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(text.Trim('\n'), loaded.Volume.Segments[0].Translations[0].Markdown);
    }

    [Fact]
    public void ATextThatFollowsItsGuardWithoutAnEmptyLineIsNoQuotation()
    {
        var loaded = Loaded.Of(
            Text,
            (
                "seeds/001/translation.en.md",
                "## 1.1\n> 嘉定十一年春二月，\n>築城於北山。\nA wall was built.\n> quoted\n"
            )
        );
        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(
            "A wall was built.\n> quoted",
            loaded.Volume.Segments[0].Translations[0].Markdown
        );
    }

    [Fact]
    public void LineEndsOfWindowsMakeNoDifference()
    {
        var loaded = Loaded.Of(
            Text,
            (
                "seeds/001/translation.en.md",
                "\uFEFF## 1.1\r\n> 嘉定十一年春二月，築城於北山。\r\n\r\nA wall.\r\n\r\nIt was built.\r\n"
            )
        );
        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(
            "A wall.\n\nIt was built.",
            loaded.Volume.Segments[0].Translations[0].Markdown
        );
    }

    [Fact]
    public void AFileThatIsNotUtf8IsReportedAndTheRestIsRead()
    {
        using var seeds = new SeedFolder(("seeds/001/text.txt", Text));
        seeds.Write("seeds/001/notes.en.md", [0x23, 0x23, 0x20, 0xC3, 0x28]);
        seeds.Write("seeds/001/apparatus.yml", [0xFF, 0xFE, 0x2D, 0x00]);
        seeds.Write("seeds/edition.yml", [0x74, 0x80]);
        var loaded = Loaded.From(seeds.Root);
        Assert.Equal(
            [
                "seeds/001/apparatus.yml(1,1) DJ1001",
                "seeds/001/notes.en.md(1,4) DJ1001",
                "seeds/edition.yml(1,2) DJ1001",
            ],
            loaded.Diagnostics.Select(d => $"{d.Path}({d.From.Line},{d.From.Column}) {d.Code}")
        );
        Assert.Equal(2, loaded.Volume.Segments.Length);
    }

    [Fact]
    public void AnEmptyFileIsNoMistake() =>
        Assert.Empty(
            Loaded
                .Of(Text, ("seeds/001/notes.en.md", ""), ("seeds/001/translation.en.md", "\n\n"))
                .Diagnostics
        );

    [Fact]
    public void AnEmptySlotAndAFullOneForOneSegmentAreTwoSlots() =>
        Assert.Equal(
            ["DJ3010"],
            Loaded.Of(Text, ("seeds/001/translation.en.md", "## 1.1\n\n## 1.1\nA wall.\n")).Codes
        );
}
