namespace Dianjiao.Tests.Write;

public sealed class RefusalTests : IDisposable
{
    private readonly SiteFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Refused(string output)
    {
        var before = SiteFolder.Snapshot(folder.Root);
        var (result, diagnostic) = folder.Write(SiteFolder.Pages("a"), output);

        Assert.Null(result);
        Assert.Equal(Codes.NotWritable, diagnostic?.Code);
        Assert.Equal(before, SiteFolder.Snapshot(folder.Root));
        return diagnostic!.Message;
    }

    [Fact]
    [Trait("Proves", "DJ7001")]
    public void AFileWhereTheFolderShouldBe()
    {
        folder.Put("site", "a file");

        Assert.Contains("a file stands", Refused(folder.Site), StringComparison.Ordinal);
    }

    [Fact]
    public void AFileWhereAParentShouldBe()
    {
        folder.Put("out", "a file");

        Refused(Path.Combine(folder.Root, "out", "site"));
    }

    [Fact]
    public void ASymbolicLink()
    {
        Directory.CreateDirectory(Path.Combine(folder.Root, "real"));
        Directory.CreateSymbolicLink(folder.Site, Path.Combine(folder.Root, "real"));

        Assert.Contains("symbolic link", Refused(folder.Site), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("seeds")]
    [InlineData("seeds/")]
    [InlineData("seeds/041/site")]
    [InlineData("site/../seeds/site")]
    public void FoldersInWhichTheEditionWouldBeLost(string output) =>
        Assert.Contains(
            "lies in",
            Refused(Path.Combine(folder.Root, output)),
            StringComparison.Ordinal
        );

    [Fact]
    public void SeedsReachedThroughALink()
    {
        var link = Path.Combine(folder.Root, "link");
        Directory.CreateSymbolicLink(link, Path.Combine(folder.Root, "seeds"));

        Assert.Contains("seeds/", Refused(Path.Combine(link, "site")), StringComparison.Ordinal);
    }

    [Fact]
    public void SeedsThatAreALink()
    {
        var kept = Directory.CreateDirectory(Path.Combine(folder.Root, "kept")).FullName;
        Directory.Delete(Path.Combine(folder.Root, "seeds"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(folder.Root, "seeds"), kept);

        Assert.Contains("seeds/", Refused(Path.Combine(kept, "site")), StringComparison.Ordinal);
    }

    [Fact]
    public void TheRootOfTheFileSystem() =>
        Assert.Contains("root", Refused(Path.GetPathRoot(folder.Root)!), StringComparison.Ordinal);

    [Fact]
    public void AFolderThatTheSystemProtects()
    {
        if (Directory.Exists("/proc/self"))
        {
            Refused("/proc/dianjiao/site");
        }
    }

    [Fact]
    public void ANameThatIsTooLong() => Refused(Path.Combine(folder.Root, new string('長', 300)));

    [Fact]
    public void APageWhoseNameIsTooLongLeavesTheOldSite()
    {
        folder.Write(SiteFolder.Pages("a"));
        var before = folder.Snapshot();
        var (result, diagnostic) = folder.Write([
            .. SiteFolder.Pages("b"),
            SiteFolder.File(new string('x', 300), ""),
        ]);

        Assert.Null(result);
        Assert.Equal(Codes.NotWritable, diagnostic?.Code);
        Assert.Equal(before, folder.Snapshot());
        folder.AssertTidy();
    }
}
