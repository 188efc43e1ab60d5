using Dianjiao.Write;

namespace Dianjiao.Tests.Write;

/// <summary>Each state in which a killed build can leave the folders, and the build after it.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private readonly SiteFolder folder = new();
    private readonly string record;
    private readonly string next;

    public KilledBuildTests()
    {
        record = Path.Combine(folder.Work, "record");
        next = Path.Combine(folder.Work, "record.next");
    }

    public void Dispose() => folder.Dispose();

    private string At(string name) => Path.Combine(folder.Work, name);

    /// <summary>An old site “a” with dot entries; then the new one “b” whole in a folder of its own, and both records.</summary>
    private string BothSites()
    {
        folder.Put("site/.htaccess", "access");
        folder.Put("site/.git/HEAD", "ref");
        folder.Write(SiteFolder.Pages("a"));
        var other = new SiteFolder();
        other.Write(SiteFolder.Pages("b").Append(SiteFolder.File("new.txt", "new")));
        var staged = At("staged");
        Directory.Move(other.Site, staged);
        File.WriteAllText(Path.Combine(staged, ".htaccess"), "access");
        File.Copy(Path.Combine(other.Work, "record"), next);
        other.Dispose();
        return staged;
    }

    private void AssertMended()
    {
        var (result, diagnostic) = folder.Write(SiteFolder.Pages("c"));

        Assert.Null(diagnostic);
        Assert.NotNull(result);
        Assert.Equal(
            ".git/HEAD: ref\n.htaccess: access\n.nojekyll: \n001/index.html: c 1\n002/index.html: c 2\n003/index.html: c 3\nstyle.css: body {}",
            folder.Snapshot()
        );
        folder.AssertTidy();
    }

    [Fact]
    public void WhileStaging()
    {
        var staged = BothSites();
        File.Delete(next);
        File.Delete(Path.Combine(staged, "002/index.html"));

        AssertMended();
    }

    [Fact]
    public void AfterTheNextRecord()
    {
        BothSites();

        AssertMended();
    }

    [Fact]
    public void BeforeTheExchange()
    {
        Directory.Move(BothSites(), At("ready"));

        AssertMended();
    }

    [Fact]
    public void AfterTheExchange()
    {
        var staged = BothSites();
        Directory.Move(folder.Site, At("ready"));
        Directory.Move(staged, folder.Site);

        AssertMended();
    }

    [Fact]
    public void WhileDotFoldersAreMoved()
    {
        var staged = BothSites();
        Directory.Move(folder.Site, At("ready"));
        Directory.Move(staged, folder.Site);
        Directory.Move(Path.Combine(At("ready"), ".git"), Path.Combine(folder.Site, ".git"));

        AssertMended();
    }

    [Fact]
    public void WhileTheOldSiteIsDeleted()
    {
        var staged = BothSites();
        Directory.Move(folder.Site, At("ready"));
        Directory.Move(staged, folder.Site);
        Directory.Move(Path.Combine(At("ready"), ".git"), Path.Combine(folder.Site, ".git"));
        File.Move(next, record, overwrite: true);
        File.Delete(Path.Combine(At("ready"), "001/index.html"));

        AssertMended();
    }

    [Fact]
    public void BetweenTheTwoStepsWhereFoldersCannotBeExchanged()
    {
        Directory.Move(BothSites(), At("ready"));
        Directory.Move(folder.Site, At("aside"));

        AssertMended();
    }

    [Fact]
    public void AfterTheTwoSteps()
    {
        var staged = BothSites();
        Directory.Move(folder.Site, At("aside"));
        Directory.Move(staged, folder.Site);

        AssertMended();
    }

    [Fact]
    public void InTheMiddleOfAFirstBuild()
    {
        Directory.CreateDirectory(At("ready"));
        File.WriteAllText(Path.Combine(At("ready"), "style.css"), "half");
        File.WriteAllText(next, "");

        Assert.Equal(5, folder.Write(SiteFolder.Pages("a")).Result?.Written);
        folder.AssertTidy();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void WhileAStandInStandsForADotFolder(bool isExchanged)
    {
        var staged = BothSites();
        folder.Put(".site.dianjiao/staged/.git/HEAD", "as it was a moment before");
        folder.Put(".site.dianjiao/staged/.git/.dianjiao-stand-in", "");
        Directory.Move(isExchanged ? folder.Site : staged, At("ready"));
        if (isExchanged)
        {
            Directory.Move(staged, folder.Site);
        }

        AssertMended();
    }

    [Fact]
    public void AndTheNextBuildHasNothingNew()
    {
        var staged = BothSites();
        Directory.Move(folder.Site, At("ready"));
        Directory.Move(staged, folder.Site);

        var (result, _) = folder.Write(
            SiteFolder.Pages("b").Append(SiteFolder.File("new.txt", "new"))
        );

        Assert.Equal(new WriteResult(0, 0, 6), result);
        Assert.Equal("ref", folder.Get("site/.git/HEAD"));
        folder.AssertTidy();
    }

    [Fact]
    public void KilledTwiceInARowTheSiteIsStillKnown()
    {
        var staged = BothSites();
        Directory.Move(folder.Site, At("ready"));
        Directory.Move(staged, folder.Site);
        // A second build that renders nothing useful stops before its exchange.
        Assert.Throws<InvalidOperationException>(() =>
            folder.Write(
                SiteFolder
                    .Pages("x")
                    .Select<Dianjiao.Render.OutputFile, Dianjiao.Render.OutputFile>(_ =>
                        throw new InvalidOperationException()
                    )
            )
        );

        AssertMended();
    }
}
