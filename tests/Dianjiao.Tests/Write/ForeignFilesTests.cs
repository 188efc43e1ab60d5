namespace Dianjiao.Tests.Write;

public sealed class ForeignFilesTests : IDisposable
{
    private readonly SiteFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Proves", "DJ7002")]
    public void AFolderThatWasNeverASiteIsRefusedAndNothingIsPutBesideIt()
    {
        folder.Put("site/thesis.odt", "years of work");

        var (result, diagnostic) = folder.Write(SiteFolder.Pages("a"));

        Assert.Null(result);
        Assert.Equal(Codes.ForeignFiles, diagnostic?.Code);
        Assert.Equal("site", diagnostic?.Path);
        Assert.Contains("thesis.odt", diagnostic?.Message, StringComparison.Ordinal);
        Assert.Equal("thesis.odt: years of work", folder.Snapshot());
        Assert.False(Directory.Exists(folder.Work));
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("041/deep/inside.txt")]
    [InlineData("001/index.htm")]
    public void AFileAddedToASiteIsRefused(string path)
    {
        folder.Write(SiteFolder.Pages("a"));
        folder.Put("site/" + path, "mine");
        var before = folder.Snapshot();

        var (result, diagnostic) = folder.Write(SiteFolder.Pages("b"));

        Assert.Null(result);
        Assert.Contains(path, diagnostic?.Message, StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot());
        folder.AssertTidy();
    }

    [Theory]
    [InlineData("a longer page")]
    [InlineData("x 2")]
    public void APageChangedByHandIsRefused(string content)
    {
        folder.Write(SiteFolder.Pages("a"));
        folder.Put("site/002/index.html", content);
        File.SetLastWriteTimeUtc(
            Path.Combine(folder.Site, "002/index.html"),
            DateTime.UtcNow.AddSeconds(1)
        );

        var (result, diagnostic) = folder.Write(SiteFolder.Pages("b"));

        Assert.Null(result);
        Assert.Equal(Codes.ForeignFiles, diagnostic?.Code);
        Assert.Contains("002/index.html", diagnostic?.Message, StringComparison.Ordinal);
        Assert.Equal(content, folder.Get("site/002/index.html"));
    }

    [Fact]
    public void FiveAreNamedAndTheRestCounted()
    {
        for (var n = 1; n <= 8; n++)
        {
            folder.Put($"site/f{n}.txt", "");
        }

        var (_, diagnostic) = folder.Write(SiteFolder.Pages("a"));

        Assert.Contains(
            "f1.txt, f2.txt, f3.txt, f4.txt, f5.txt and 3 more",
            diagnostic?.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void AFilePutThereWhileTheBuildRendersIsNotLost()
    {
        folder.Write(SiteFolder.Pages("a"));
        var files = SiteFolder
            .Pages("b")
            .Select(f =>
            {
                folder.Put("site/late.txt", "mine");
                return f;
            });

        Assert.Equal(Codes.ForeignFiles, folder.Write(files).Diagnostic?.Code);
        Assert.Equal("mine", folder.Get("site/late.txt"));
        Assert.Equal("a 1", folder.Get("site/001/index.html"));
        folder.AssertTidy();
    }

    [Fact]
    public void ASymbolicLinkInTheSiteIsForeignAndNotFollowed()
    {
        folder.Write(SiteFolder.Pages("a"));
        folder.Put("elsewhere/precious.txt", "mine");
        Directory.CreateSymbolicLink(
            Path.Combine(folder.Site, "linked"),
            Path.Combine(folder.Root, "elsewhere")
        );

        var (result, diagnostic) = folder.Write(SiteFolder.Pages("b"));

        Assert.Null(result);
        Assert.EndsWith("since: linked", diagnostic?.Message, StringComparison.Ordinal);
        Assert.Equal("mine", folder.Get("elsewhere/precious.txt"));
    }

    [Fact]
    public void WithoutTheRecordTheSiteIsForeign()
    {
        folder.Write(SiteFolder.Pages("a"));
        Directory.Delete(folder.Work, recursive: true);

        Assert.Equal(Codes.ForeignFiles, folder.Write(SiteFolder.Pages("b")).Diagnostic?.Code);
    }

    [Fact]
    public void ADamagedRecordMakesForeignWhatItNoLongerNames()
    {
        folder.Write(SiteFolder.Pages("a"));
        var record = Path.Combine(folder.Work, "record");
        File.WriteAllLines(record, File.ReadAllLines(record).Skip(2).Prepend("\0 no record"));

        var (_, diagnostic) = folder.Write(SiteFolder.Pages("b"));

        Assert.EndsWith("since: 001/index.html", diagnostic?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DotFilesAndDotFoldersAreKept()
    {
        folder.Put("site/.htaccess", "Require all granted");
        folder.Put("site/.git/objects/aa/bb", "blob");
        folder.Put("site/.git/index.html", "not a page");
        folder.Put("site/001/.DS_Store", "finder");
        Directory.CreateSymbolicLink(Path.Combine(folder.Site, ".seeds"), "../seeds");
        File.SetLastWriteTimeUtc(
            Path.Combine(folder.Site, ".htaccess"),
            new DateTime(2020, 2, 2, 2, 2, 2, DateTimeKind.Utc)
        );

        foreach (var build in new[] { "a", "b", "c" })
        {
            Assert.NotNull(folder.Write(SiteFolder.Pages(build)).Result);
            Assert.Equal($"{build} 1", folder.Get("site/001/index.html"));
            Assert.Equal("Require all granted", folder.Get("site/.htaccess"));
            Assert.Equal("blob", folder.Get("site/.git/objects/aa/bb"));
            Assert.Equal("not a page", folder.Get("site/.git/index.html"));
            Assert.Equal("finder", folder.Get("site/001/.DS_Store"));
            Assert.Equal(
                "../seeds",
                new DirectoryInfo(Path.Combine(folder.Site, ".seeds")).LinkTarget
            );
            Assert.Equal(
                2020,
                File.GetLastWriteTimeUtc(Path.Combine(folder.Site, ".htaccess")).Year
            );
            folder.AssertTidy();
        }
    }

    [Fact]
    public void ADotFileOfTheHostsOwnGoesBeforeOurs()
    {
        folder.Put("site/.nojekyll", "mine");

        Assert.Equal(4, folder.Write(SiteFolder.Pages("a")).Result?.Written);
        Assert.Equal(new(0, 0, 4), folder.Write(SiteFolder.Pages("a")).Result);
        Assert.Equal("mine", folder.Get("site/.nojekyll"));
    }

    [Fact]
    public void ADotFileInAFolderThatGoesIsKept()
    {
        folder.Write(SiteFolder.Pages("a", 3));
        folder.Put("site/003/.keep", "mine");

        folder.Write(SiteFolder.Pages("a", 2));

        Assert.Equal("mine", folder.Get("site/003/.keep"));
        Assert.False(File.Exists(Path.Combine(folder.Site, "003/index.html")));
    }
}
