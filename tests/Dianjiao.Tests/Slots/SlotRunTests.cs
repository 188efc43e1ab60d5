using Dianjiao.Slots;

namespace Dianjiao.Tests.Slots;

public sealed class SlotRunTests
{
    private const string Text = "甲乙丙丁。\n戊己庚辛。\n";

    [Fact]
    public void FilesThatAreUpToDateAreLeftAlone()
    {
        var result = SlotRun.Run(Repository.Specimen);
        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.Files);
        Assert.DoesNotContain(result.Files, f => f.IsChanged);
    }

    [Fact]
    public void EveryLaneGetsAFileAndNothingIsWritten()
    {
        using var seeds = new SeedFolder(
            ("seeds/001/text.txt", Text),
            ("seeds/2/text.txt", Text),
            ("seeds/edition.yml", "translations: [{ language: en }, { language: fr }]\n"),
            ("seeds/001/translation.en.md", "## 1.1\n> 甲乙。\n\none\n")
        );
        var result = SlotRun.Run(seeds.Root);
        Assert.Equal(
            [
                "seeds/001/translation.en.md",
                "seeds/001/translation.fr.md",
                "seeds/2/translation.en.md",
                "seeds/2/translation.fr.md",
            ],
            result.Files.Select(f => f.Path)
        );
        Assert.All(result.Files, f => Assert.True(f.IsChanged));
        Assert.Equal(1, result.Files[0].Result.Count(SlotChangeKind.Staled));
        Assert.Empty(result.Diagnostics);
        Assert.False(File.Exists(seeds.Full("seeds/001/translation.fr.md")));
        Assert.Equal(
            ["seeds/001/translation.de.md", "seeds/2/translation.de.md"],
            SlotRun.Run(seeds.Root, "de").Files.Select(f => f.Path)
        );
    }

    [Theory]
    [InlineData("seeds/001/apparatus.yml", "- split: 1.1\n  before: 癸\n  as: 1.1b\n  reason: r\n")]
    [InlineData("seeds/001/translation.en.md", "## 1.1\n> 甲乙。\n\none\n\n## here\n\ntwo\n")]
    [InlineData("seeds/edition.yml", "translation: en\n")]
    public void AFileIsNotOfferedWhereItOrTheTextCannotBeTrusted(string path, string content)
    {
        using var seeds = new SeedFolder(
            ("seeds/001/text.txt", Text),
            ("seeds/001/translation.en.md", "## 1.1\n> 甲乙。\n\none\n")
        );
        seeds.Write(path, content);
        var result = SlotRun.Run(seeds.Root);
        Assert.True(result.HasErrors);
        Assert.Empty(result.Files);
    }

    [Fact]
    public void AFileThatIsNotUtf8IsNotTakenForAMissingOne()
    {
        using var seeds = new SeedFolder(("seeds/001/text.txt", Text));
        seeds.Write("seeds/001/translation.en.md", [.. "## 1.1\n"u8, 0xFF]);
        var result = SlotRun.Run(seeds.Root, "en");
        Assert.Equal(Codes.NotUtf8, Assert.Single(result.Diagnostics).Code);
        Assert.Empty(result.Files);
    }

    [Fact]
    public void ALanguageThatIsNoTagIsRefused()
    {
        using var seeds = new SeedFolder(("seeds/001/text.txt", Text));
        Assert.True(SlotRun.Run(seeds.Root, "../en").HasErrors);
    }

    [Fact]
    public void WhatMustBeDoneByHandIsReported()
    {
        using var seeds = new SeedFolder(
            ("seeds/001/text.txt", Text),
            ("seeds/001/notes.en.md", "## 1.1 壬\n\nnote\n"),
            ("seeds/001/translation.en.md", "## 1.7\n> 壬癸。\n\nlost\n")
        );
        var result = SlotRun.Run(seeds.Root);
        Assert.Equal([Codes.LemmaNotFound], result.Diagnostics.Select(d => d.Code));
        Assert.Equal(1, result.Files[0].Result.Count(SlotChangeKind.Lost));
        Assert.False(result.Files[1].IsChanged);
    }

    [Fact]
    public void ATranslationThatIsMovedToAnotherVolumeFindsItsSegments()
    {
        using var seeds = new SeedFolder(
            ("seeds/042/text.txt", Text),
            ("seeds/edition.yml", "note-series: [{ key: textual }]\n"),
            (
                "seeds/042/translation.fr.md",
                "## 41.1\n> 甲乙丙丁。\n\nun\n\n## 41.2 [check]\n> 戊己庚辛。\n\ndeux\n"
            ),
            ("seeds/042/textual.fr.md", "## 41.2\n> 戊己庚辛。\n\nnote\n")
        );
        var result = SlotRun.Run(seeds.Root);
        Assert.Equal(
            [
                "## 42.1\n> 甲乙丙丁。\n\nun\n\n## 42.2 [check]\n> 戊己庚辛。\n\ndeux\n",
                "## 42.2\n> 戊己庚辛。\n\nnote\n",
            ],
            result.Files.Select(f => f.Result.Text)
        );
    }

    [Fact]
    public void HeadingsFollowTheFolderThatWasRenamed()
    {
        const string Twice = "甲乙丙丁。\n戊己庚辛。\n甲乙丙丁。\n戊己庚辛。壬癸。\n";
        using var seeds = new SeedFolder(
            ("seeds/039/text.txt", Twice),
            (
                "seeds/039/translation.en.md",
                "## 1.3 [check]\n> 甲乙丙丁。\n\nthree\n\n## 1.4/2\n> 壬癸。\n\nfour\n\n## 1.1-1.2\n> 甲乙丙丁。\n> 戊己庚辛。\n\none\n"
            ),
            (
                "seeds/039/notes.en.md",
                "## 1.4 壬\nA note.\n\n## 1.2\nAnother.\n\n## 1.1 丙\nOf 1.1.\n"
            )
        );
        var result = SlotRun.Run(seeds.Root);

        Assert.Empty(result.Diagnostics);
        Assert.StartsWith(
            "## 39.3 [check]\n> 甲乙丙丁。\n\nthree\n\n",
            result.Files[0].Result.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\n## 39.4/2\n> 壬癸。\n\nfour\n",
            result.Files[0].Result.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\n## 39.1–39.2\n> 甲",
            result.Files[0].Result.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(3, result.Files[0].Result.Count(SlotChangeKind.Renamed));
        Assert.Equal(0, result.Files[0].Result.Count(SlotChangeKind.Moved));
        Assert.Equal(
            "## 39.4 壬\nA note.\n\n## 39.2\nAnother.\n\n## 39.1 丙\nOf 1.1.\n",
            result.Files[1].Result.Text
        );
    }

    [Fact]
    public void AFileOfAnotherTextIsNotTakenForARenamedOne()
    {
        using var seeds = new SeedFolder(
            ("seeds/039/text.txt", Text),
            ("seeds/039/translation.en.md", "## 1.1\n> 子丑。\n\none\n\n## 1.2\n> 寅卯。\n\ntwo\n")
        );
        var result = SlotRun.Run(seeds.Root);

        Assert.Equal(0, result.Files[0].Result.Count(SlotChangeKind.Renamed));
        Assert.Equal(2, result.Files[0].Result.Count(SlotChangeKind.Lost));
    }

    /// <summary>A note on words is left alone, so what its guard has is still to be looked at.</summary>
    [Fact]
    public void WordsThatWereTakenOutOfGuardsAreNotReported()
    {
        using var seeds = new SeedFolder(
            ("seeds/001/text.txt", Text),
            (
                "seeds/001/translation.en.md",
                "## 1.1\n> 甲乙丙丁。 one\n\n## 1.2\n> Two, and no source.\n"
            ),
            (
                "seeds/001/notes.en.md",
                "## 1.1\n> 甲乙丙丁。\n> A hill.\n\nnote\n\n## 1.2 己\n> A river.\n\nnote\n"
            )
        );
        var result = SlotRun.Run(seeds.Root);

        var left = Assert.Single(result.Diagnostics);
        Assert.Equal((Codes.QuotationInGuard, 8), (left.Code, left.From.Line));
        Assert.Equal(
            [
                "## 1.1\n> 甲乙丙丁。\n\none\n\n## 1.2\n> 戊己庚辛。\n\n> Two, and no source.\n",
                "## 1.1\n> 甲乙丙丁。\n\n> A hill.\n\nnote\n\n## 1.2 己\n> A river.\n\nnote\n",
            ],
            result.Files.Select(f => f.Result.Text)
        );
        Assert.Equal([2, 1], result.Files.Select(f => f.Result.Count(SlotChangeKind.Kept)));
    }

    /// <summary>On some systems the new file would be the old one.</summary>
    [Fact]
    public void ALanguageThatDiffersInCapitalLettersOnlyIsRefused()
    {
        using var seeds = new SeedFolder(
            ("seeds/001/text.txt", "嘉定十一年春二月，築城於北山。\n"),
            ("seeds/001/translation.en.md", "## 1.1\n\nA wall was built.\n")
        );
        var run = SlotRun.Run(seeds.Root, "EN");
        Assert.Empty(run.Files);
        var report = Assert.Single(run.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal("DJ2028", report.Code.Id);
        Assert.Contains("--lang en", report.Hint, StringComparison.Ordinal);
    }
}
