namespace Dianjiao.Cli.Tests;

public sealed class NewTests : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("dianjiao-new-").FullName;

    private string Root => Path.Combine(parent, "my edition");

    public void Dispose() => Directory.Delete(parent, recursive: true);

    [Fact]
    public void ANewEditionBuildsAtOnceWithoutComplaint()
    {
        var made = Tool.RunIn(parent, "new", "my edition");
        var built = Tool.Run("build", Root);
        var verified = Tool.Run("verify", Root);

        Assert.Equal((0, ""), (made.Status, made.Output));
        Assert.Contains("cd 'my edition'", made.Error, StringComparison.Ordinal);
        Assert.Contains("\n0 errors, 0 warnings, 0 notes\n", built.Error, StringComparison.Ordinal);
        Assert.True(verified.Status == 0, verified.Error);
        Assert.Equal(
            [
                ".gitattributes",
                ".github/workflows/pages.yml",
                ".gitignore",
                "README.md",
                "seeds/001/apparatus.yml",
                "seeds/001/notes.en.md",
                "seeds/001/text.txt",
                "seeds/001/translation.en.md",
                "seeds/edition.yml",
            ],
            Files().Where(f => !f.StartsWith("site/") && !f.StartsWith(".site."))
        );
    }

    [Fact]
    public void AnEmptyNameIsWrongUsage()
    {
        var tool = Tool.RunIn(parent, "new", "");

        Assert.Equal(2, tool.Status);
        Assert.Contains("DIR needs the name of a folder", tool.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(parent));
        Assert.Equal(2, Tool.RunIn(parent, "check", "").Status);
    }

    [Fact]
    public void ItsSlotsAreAsTheyShouldBe()
    {
        Tool.RunIn(parent, "new", "my edition");
        var before = EditionFolder.Snapshot(Root);

        var tool = Tool.Run("slots", Root);

        Assert.Equal(0, tool.Status);
        Assert.Equal(before, EditionFolder.Snapshot(Root));
    }

    [Fact]
    public void WithoutItsApparatusTheDamageIsReported()
    {
        Tool.RunIn(parent, "new", "my edition");
        foreach (var file in new[] { "apparatus.yml", "translation.en.md", "notes.en.md" })
        {
            File.Delete(Path.Combine(Root, "seeds", "001", file));
        }

        Assert.Contains(
            "seeds/001/text.txt(4,33): warning DJ4002:",
            Tool.Run("check", Root).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void OnesOwnTextIsTakenOverByteForByte()
    {
        byte[] bytes = [.. "\uFEFF嘉定十一年春二月，城。\r\n城成。"u8, 0xFF];
        File.WriteAllBytes(Path.Combine(parent, "mine.txt"), bytes);

        var tool = Tool.RunIn(parent, "new", "my edition", "--from", "mine.txt");

        Assert.Equal(0, tool.Status);
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(Root, "seeds/001/text.txt")));
        Assert.False(File.Exists(Path.Combine(Root, "seeds/001/apparatus.yml")));
        Assert.DoesNotContain(
            "\ntitle",
            File.ReadAllText(Path.Combine(Root, "seeds/edition.yml")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("mine.txt", "嘉定十一年春二月，城。\n", "001", "taken for the first volume")]
    [InlineData("039.txt", "嘉定十一年春二月，城。\n", "039", "as the name of its file says")]
    [InlineData("卷四十.txt", "嘉定十一年春二月，城。\n", "040", "as the name of its file says")]
    [InlineData(
        "西夏書事卷7.txt",
        "嘉定十一年春二月，城。\n",
        "007",
        "as the name of its file says"
    )]
    [InlineData("7-8.txt", "嘉定十一年春二月，城。\n", "001", "taken for the first volume")]
    [InlineData(
        "1.txt",
        "\uFEFF\n西夏書事卷三十九 吳廣成\n城。\n",
        "039",
        "as its first line says"
    )]
    [InlineData(
        "1.txt",
        "嘉定十一年，獻書卷三十九。\n城。\n",
        "001",
        "as the name of its file says"
    )]
    public void TheVolumeIsWhatTheTextOrItsNameSays(
        string file,
        string text,
        string volume,
        string told
    )
    {
        File.WriteAllText(Path.Combine(parent, file), text);

        var tool = Tool.RunIn(parent, "new", "my edition", "--from", file);

        Assert.Equal(0, tool.Status);
        Assert.Contains(told, tool.Error, StringComparison.Ordinal);
        Assert.Contains($"seeds/{volume}/text.txt\n", tool.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Root, "seeds", volume, "text.txt")));
        Assert.Contains(
            $"`seeds/{volume}/apparatus.yml`",
            File.ReadAllText(Path.Combine(Root, "README.md")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void TheVolumeCanBeNamed()
    {
        File.WriteAllText(Path.Combine(parent, "039.txt"), "城。\n");

        var tool = Tool.RunIn(parent, "new", "my edition", "--from", "039.txt", "--volume", "040");
        var refused = Tool.RunIn(parent, "new", "b", "--from", "039.txt", "--volume", "4.0");
        var alone = Tool.RunIn(parent, "new", "b", "--volume", "040");

        Assert.Equal(0, tool.Status);
        Assert.True(File.Exists(Path.Combine(Root, "seeds/040/text.txt")));
        Assert.Equal((2, 2), (refused.Status, alone.Status));
        Assert.Contains("--volume cannot be “4.0”", refused.Error, StringComparison.Ordinal);
        Assert.Contains("--from", alone.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(parent, "b")));
    }

    [Fact]
    public void ATextInSimplifiedCharactersIsSeenToBe()
    {
        File.WriteAllText(
            Path.Combine(parent, "039.txt"),
            "嘉定十一年春二月，筑城于北山。\n诏诸将议战守，给马赏银，军饷费钱三千贯。\n"
        );

        var made = Tool.RunIn(parent, "new", "my edition", "--from", "039.txt");
        var check = Tool.Run("check", Root);

        Assert.Contains("text-language is lzh-Hans", made.Error, StringComparison.Ordinal);
        Assert.Contains(
            "\ntext-language: lzh-Hans ",
            File.ReadAllText(Path.Combine(Root, "seeds/edition.yml")),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("DJ3022", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NobodyIsNamedAsTheEditor()
    {
        Tool.RunIn(parent, "new", "my edition");
        Tool.Run("build", Root);

        Assert.All(
            Directory.EnumerateFiles(
                Path.Combine(Root, "site"),
                "*.html",
                SearchOption.AllDirectories
            ),
            f => Assert.DoesNotMatch("The editor|Your Name|Edited by", File.ReadAllText(f))
        );
    }

    [Fact]
    public void AnEmptyFolderWillDo()
    {
        Directory.CreateDirectory(Root);

        Assert.Equal(0, Tool.Run("new", Root).Status);
    }

    [Theory]
    [InlineData("full")]
    [InlineData("file")]
    [InlineData("new", "--from", "absent.txt")]
    [InlineData("new", "--from", "full")]
    public void ARefusalSaysWhyAndTouchesNothing(params string[] line)
    {
        Directory.CreateDirectory(Path.Combine(parent, "full"));
        File.WriteAllText(Path.Combine(parent, "full", "x"), "x");
        File.WriteAllText(Path.Combine(parent, "file"), "x");
        var before = EditionFolder.Snapshot(parent);

        var tool = Tool.RunIn(parent, ["new", .. line]);

        Assert.Equal(2, tool.Status);
        Assert.StartsWith("dianjiao: ", tool.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("bug", tool.Error, StringComparison.Ordinal);
        Assert.Equal(before, EditionFolder.Snapshot(parent));
        Assert.False(Directory.Exists(Path.Combine(parent, "new")));
    }

    private IEnumerable<string> Files() =>
        Directory
            .EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
