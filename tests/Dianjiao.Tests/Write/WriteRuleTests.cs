using Dianjiao.Write;

namespace Dianjiao.Tests.Write;

/// <summary>What each command may write, and where.</summary>
public sealed class WriteRuleTests : IDisposable
{
    private readonly SiteFolder folder = new();

    public WriteRuleTests()
    {
        folder.Put("seeds/041/text.txt", "嘉定十二年春，夏人修城。\n");
        folder.Put("seeds/041/translation.en.md", "## 41.1\n");
        folder.Put("templates/page.html", "<p>");
        folder.Write(SiteFolder.Pages("a"));
    }

    public void Dispose() => folder.Dispose();

    private string At(string path) => Path.GetFullPath(Path.Combine(folder.Root, path));

    private string? OfPdf(string path) => WriteRule.RefusalOfPdf(At(path), folder.Root);

    [Theory]
    [InlineData("seeds/041/text.txt", "seeds/")]
    [InlineData("seeds/041/translation.en.md", "seeds/")]
    [InlineData("seeds/new.pdf", "seeds/")]
    [InlineData("seeds/new/folder/new.pdf", "seeds/")]
    [InlineData("site/../seeds/041/text.txt", "seeds/")]
    [InlineData("templates/page.html", "templates/")]
    [InlineData("templates/assets/new.pdf", "templates/")]
    [InlineData("site/001/index.html", "lies in a site")]
    [InlineData("site/new.pdf", "lies in a site")]
    [InlineData("site/downloads/new.pdf", "lies in a site")]
    [InlineData(".site.dianjiao/record", "its own things")]
    [InlineData("seeds/041/text.txt/new.pdf", "is a file")]
    [InlineData("new/new.pdf/", "is a folder")]
    [InlineData("seeds", "is a folder")]
    public void APdfWouldTakeThePlaceOfAnother(string path, string reason)
    {
        var before = SiteFolder.Snapshot(folder.Root);

        Assert.Contains(reason, OfPdf(path), StringComparison.Ordinal);
        Assert.Equal(before, SiteFolder.Snapshot(folder.Root));
    }

    [Theory]
    [InlineData("site/downloads/edition.pdf")]
    [InlineData("new.pdf")]
    [InlineData("new/folder/of/book")]
    [InlineData("seeds.pdf")]
    [InlineData("seeds-old/book.pdf")]
    public void APdfMayStandThere(string path) => Assert.Null(OfPdf(path));

    [Fact]
    public void APdfMayTakeThePlaceOfAPdfAndOfNothingElse()
    {
        folder.Put("old.pdf", "%PDF-1.7\n…");
        folder.Put("letter.odt", "a letter");
        folder.Put("named-so.pdf", "a letter");
        folder.Put("empty.pdf", "");

        Assert.Null(OfPdf("old.pdf"));
        Assert.Contains("no PDF", OfPdf("letter.odt"), StringComparison.Ordinal);
        Assert.Contains("no PDF", OfPdf("named-so.pdf"), StringComparison.Ordinal);
        Assert.Contains("empty", OfPdf("empty.pdf"), StringComparison.Ordinal);
    }

    [UnixFact]
    public void ADeviceIsNoFile() =>
        Assert.All(
            ["/dev/null", "/dev/full", "/dev/zero"],
            device =>
                Assert.Contains(
                    "device",
                    WriteRule.RefusalOfPdf(device, folder.Root),
                    StringComparison.Ordinal
                )
        );

    [UnixFact]
    public void APipeIsNotOpened()
    {
        using (var made = System.Diagnostics.Process.Start("mkfifo", At("pipe.pdf")))
        {
            made.WaitForExit();
        }

        Assert.Contains("pipe", OfPdf("pipe.pdf"), StringComparison.Ordinal);
    }

    [Fact]
    public void ALinkLeadsToWhatIsNotToBeWritten()
    {
        File.CreateSymbolicLink(At("text.pdf"), At("seeds/041/text.txt"));
        Directory.CreateSymbolicLink(At("way"), At("seeds"));

        Assert.Contains("symbolic link", OfPdf("text.pdf"), StringComparison.Ordinal);
        Assert.Contains("seeds/", OfPdf("way/041/new.pdf"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheSiteOfAnotherEditionIsASiteToo()
    {
        using var other = new SiteFolder();
        other.Write(SiteFolder.Pages("b"));

        Assert.Contains(
            "lies in a site",
            WriteRule.RefusalOfPdf(Path.Combine(other.Site, "book.pdf"), folder.Root),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("seeds/041/translation.en.md", true)]
    [InlineData("seeds/041/notes.zh-Hant.md", true)]
    [InlineData("seeds/041/text.txt", false)]
    [InlineData("seeds/041/apparatus.yml", false)]
    [InlineData("../translation.en.md", false)]
    public void SlotsAreOfTranslationsAndNotes(string path, bool may) =>
        Assert.Equal(may, WriteRule.RefusalOfLayer(At(path), folder.Root) is null);

    [Fact]
    public void ATranslationThatIsALinkToTheReceivedTextIsRefused()
    {
        File.Delete(At("seeds/041/translation.en.md"));
        File.CreateSymbolicLink(At("seeds/041/translation.en.md"), At("seeds/041/text.txt"));

        Assert.Contains(
            "text.txt",
            WriteRule.RefusalOfLayer(At("seeds/041/translation.en.md"), folder.Root),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("lock")]
    [InlineData("record")]
    [InlineData("record.next")]
    [InlineData("staged")]
    [InlineData("ready")]
    [InlineData("aside")]
    [InlineData("")]
    public void NoPartOfTheFolderOfOursIsFollowedThroughALink(string part)
    {
        var foreign = Directory.CreateDirectory(At("foreign")).FullName;
        folder.Put("foreign/ready/kept.txt", "a letter");
        folder.Put("foreign/staged/kept.txt", "a letter");
        var path = Path.Combine(folder.Work, part);
        if (part.Length == 0)
        {
            Directory.Delete(folder.Work, recursive: true);
        }
        else
        {
            File.Delete(path);
        }

        Directory.CreateSymbolicLink(path, foreign);
        var before = SiteFolder.Snapshot(folder.Root);

        var (result, diagnostic) = folder.Write(SiteFolder.Pages("c"));

        Assert.Null(result);
        Assert.Equal(Codes.NotWritable, diagnostic?.Code);
        Assert.Contains("symbolic link", diagnostic!.Message, StringComparison.Ordinal);
        Assert.Equal(before, SiteFolder.Snapshot(folder.Root));
    }

    [Theory]
    [InlineData("templates")]
    [InlineData("templates/site")]
    [InlineData(".site.dianjiao/site")]
    [InlineData(".old.dianjiao")]
    public void NoSiteTakesThePlaceOfTheEditorsFoldersOrOurs(string path) =>
        Assert.NotNull(WriteRule.RefusalOfSite(At(path), folder.Root));
}
