namespace Dianjiao.Cli.Tests;

public sealed class BuildTests : IDisposable
{
    private readonly EditionFolder edition = new();

    public void Dispose() => edition.Dispose();

    [Fact]
    public void TheSiteIsBuiltAndVerified()
    {
        var built = Tool.Run("build", edition.Root);

        Assert.Equal((0, ""), (built.Status, built.Output));
        Assert.Matches(
            @"\n0 errors, \d+ warnings?, \d+ notes?\n\S*index\.html opens by double click.*\n$",
            built.Error
        );
        Assert.True(File.Exists(Path.Combine(edition.Site, "041", "index.html")));
        var verified = Tool.Run("verify", edition.Root);
        Assert.True(verified.Status == 0, verified.Error);
        Assert.Equal("", verified.Output);
    }

    [Theory]
    [InlineData("--output", "out")]
    [InlineData("--output=out")]
    public void AnOutputFolderIsRelativeToTheCurrentOne(params string[] option)
    {
        var folder = Path.GetDirectoryName(edition.Root)!;
        var name = Path.GetFileName(edition.Root);

        var built = Tool.RunIn(edition.Root, ["build", ".", .. option]);
        var verified = Tool.RunIn(folder, "verify", name, "--site", name + "/out");

        Assert.True(built.Status == 0, built.Error);
        Assert.True(verified.Status == 0, verified.Error);
        Assert.True(File.Exists(Path.Combine(edition.Root, "out", "041", "index.html")));
        Assert.False(Directory.Exists(edition.Site));
    }

    [Fact]
    public void WhatIsFoundWhileRenderingHasTheWeightOfTheEditionToo()
    {
        edition.Put("seeds/041/notes.en.md", "## 41.1\nA <b>note</b>.\n");
        Assert.Equal(0, Tool.Run("check", edition.Root).Status);
        Assert.Equal(0, Tool.Run("build", edition.Root).Status);

        edition.Put("seeds/edition.yml", "severities: { DJ6004: error }\n");

        Assert.Equal(1, Tool.Run("check", edition.Root).Status);
        var built = Tool.Run("build", edition.Root);
        Assert.Equal(1, built.Status);
        Assert.Contains("error DJ6004", built.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ErrorsLeaveTheLastGoodSite()
    {
        Tool.Run("build", edition.Root);
        var before = EditionFolder.Snapshot(edition.Site);
        edition.Put(
            "seeds/041/apparatus.yml",
            "- emend: 41.99\n  lemma: 無\n  reading: 有\n  reason: r\n"
        );

        var tool = Tool.Run("build", edition.Root);

        Assert.Equal(1, tool.Status);
        Assert.Equal("", tool.Output);
        Assert.Contains("seeds/041/apparatus.yml(1,", tool.Error, StringComparison.Ordinal);
        Assert.Equal(before, EditionFolder.Snapshot(edition.Site));
    }

    [Fact]
    public void ForeignFilesAreRefused()
    {
        edition.Put("site/mine.txt", "mine");

        var tool = Tool.Run("build", edition.Root);

        Assert.Equal(1, tool.Status);
        Assert.Contains("site(1,1): error DJ7002: ", tool.Error, StringComparison.Ordinal);
        Assert.Equal("mine.txt: mine", EditionFolder.Snapshot(edition.Site));
    }

    [Fact]
    public void AFolderThatCannotBeWrittenIsNoStackTrace()
    {
        edition.Put("file", "");

        var tool = Tool.Run(
            "build",
            edition.Root,
            "--output",
            Path.Combine(edition.Root, "file", "site")
        );

        Assert.Equal(1, tool.Status);
        Assert.Contains("error DJ7001: ", tool.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Proves", "DJ5003")]
    public void ASiteThatIsNotThereCannotBeVerified()
    {
        var tool = Tool.Run("verify", edition.Root);

        Assert.Equal(1, tool.Status);
        Assert.Contains("error DJ5003: ", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoBuildsAtOnceLeaveAWholeSite()
    {
        using var first = Tool.Start(edition.Root, "build");
        using var second = Tool.Start(edition.Root, "build");
        first.WaitForExit();
        second.WaitForExit();

        Assert.Contains(0, new[] { first.ExitCode, second.ExitCode });
        Assert.Equal(0, Tool.RunIn(edition.Root, "verify").Status);
        Assert.Equal(0, Tool.RunIn(edition.Root, "build").Status);
    }
}
