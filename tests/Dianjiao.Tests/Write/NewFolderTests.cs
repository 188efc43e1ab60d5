using System.Text;
using Dianjiao.Write;

namespace Dianjiao.Tests.Write;

public sealed class NewFolderTests : IDisposable
{
    private readonly SiteFolder folder = new();

    private string Root => Path.Combine(folder.Root, "new", "edition");

    public void Dispose() => folder.Dispose();

    private static (string, byte[]) File(string path) => (path, Encoding.UTF8.GetBytes(path));

    [Fact]
    public void AllFilesAreMade()
    {
        Assert.Null(NewFolder.Write(Root, [File("README.md"), File("seeds/001/text.txt")]));
        Assert.Equal(
            "README.md: README.md\nseeds/001/text.txt: seeds/001/text.txt",
            SiteFolder.Snapshot(Root)
        );
    }

    [Fact]
    public void AFileThatStandsThereIsNotTouchedAndNothingOfOursIsLeft()
    {
        folder.Put("new/edition/seeds/001/text.txt", "mine");

        Assert.NotNull(NewFolder.Write(Root, [File("a/b/c"), File("seeds/001/text.txt")]));
        Assert.Equal("seeds/001/text.txt: mine", SiteFolder.Snapshot(Root));
        Assert.False(Directory.Exists(Path.Combine(Root, "a")));
    }

    [Fact]
    public void FoldersThatWereThereStay()
    {
        Directory.CreateDirectory(Root);
        folder.Put("new/edition/x", "a file where a folder should be");

        Assert.NotNull(NewFolder.Write(Root, [File("y/z"), File("x/z")]));
        Assert.Equal("x: a file where a folder should be", SiteFolder.Snapshot(Root));
    }
}
