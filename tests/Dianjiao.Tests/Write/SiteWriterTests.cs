using Dianjiao.Render;
using Dianjiao.Write;

namespace Dianjiao.Tests.Write;

public sealed class SiteWriterTests : IDisposable
{
    private readonly SiteFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void AFirstBuildWritesEveryFile()
    {
        var (result, _) = folder.Write(SiteFolder.Pages("a"));

        Assert.Equal(new WriteResult(5, 16, 0), result);
        Assert.Equal(
            ".nojekyll: \n001/index.html: a 1\n002/index.html: a 2\n003/index.html: a 3\nstyle.css: body {}",
            folder.Snapshot()
        );
        folder.AssertTidy();
    }

    [Fact]
    public void AnEmptyFolderIsAsGoodAsNone()
    {
        Directory.CreateDirectory(folder.Site);

        Assert.NotNull(folder.Write(SiteFolder.Pages("a")).Result);
        Assert.Equal("a 1", folder.Get("site/001/index.html"));
    }

    [Fact]
    public void MissingParentsAreMade()
    {
        var deep = Path.Combine(folder.Root, "out", "of", "the", "way");

        Assert.NotNull(folder.Write(SiteFolder.Pages("a"), deep).Result);
        Assert.True(File.Exists(Path.Combine(deep, "001", "index.html")));
    }

    [Fact]
    public void ASecondBuildReplacesWhatChangedAndDropsWhatWent()
    {
        folder.Write(SiteFolder.Pages("a").Append(SiteFolder.File("old/index.html", "old")));
        var before = File.GetLastWriteTimeUtc(Path.Combine(folder.Site, "style.css"));

        var (result, _) = folder.Write(SiteFolder.Pages("b"));

        Assert.Equal(new WriteResult(3, 9, 2), result);
        Assert.Equal("b 2", folder.Get("site/002/index.html"));
        Assert.False(Directory.Exists(Path.Combine(folder.Site, "old")));
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(folder.Site, "style.css")));
        folder.AssertTidy();
    }

    [Fact]
    public void ABuildWithNothingNewWritesNothing()
    {
        folder.Write(SiteFolder.Pages("a"));
        var made = Directory.GetCreationTimeUtc(folder.Site);
        var record = File.GetLastWriteTimeUtc(Path.Combine(folder.Work, "record"));

        var (result, _) = folder.Write(SiteFolder.Pages("a"));

        Assert.Equal(new WriteResult(0, 0, 5), result);
        Assert.Equal(made, Directory.GetCreationTimeUtc(folder.Site));
        Assert.Equal(record, File.GetLastWriteTimeUtc(Path.Combine(folder.Work, "record")));
    }

    [Fact]
    public void ABuildThatOnlyDropsAFileDropsIt()
    {
        folder.Write(SiteFolder.Pages("a", 4));

        Assert.Equal(new WriteResult(0, 0, 5), folder.Write(SiteFolder.Pages("a", 3)).Result);
        Assert.False(File.Exists(Path.Combine(folder.Site, "004/index.html")));
    }

    [Fact]
    public void ASiteThatWasDeletedIsWrittenAgain()
    {
        folder.Write(SiteFolder.Pages("a"));
        Directory.Delete(folder.Site, recursive: true);

        Assert.Equal(5, folder.Write(SiteFolder.Pages("a")).Result?.Written);
        Assert.Equal("a 1", folder.Get("site/001/index.html"));
    }

    [Fact]
    public void AFileThatWasDeletedIsWrittenAgain()
    {
        folder.Write(SiteFolder.Pages("a"));
        File.Delete(Path.Combine(folder.Site, "002/index.html"));

        Assert.Equal(1, folder.Write(SiteFolder.Pages("a")).Result?.Written);
        Assert.Equal("a 2", folder.Get("site/002/index.html"));
    }

    [Fact]
    public void ACopiedSiteWithNewTimesIsStillKnown()
    {
        folder.Write(SiteFolder.Pages("a"));
        foreach (
            var file in Directory.EnumerateFiles(folder.Site, "*", SearchOption.AllDirectories)
        )
        {
            File.SetLastWriteTimeUtc(file, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        Assert.Equal(new WriteResult(3, 9, 2), folder.Write(SiteFolder.Pages("b")).Result);
    }

    [Fact]
    public void ErrorsFoundWhileRenderingLeaveTheOldSite()
    {
        folder.Write(SiteFolder.Pages("a"));
        var before = folder.Snapshot();
        var diagnostics = new DiagnosticBag();
        IEnumerable<OutputFile> Failing()
        {
            yield return SiteFolder.File("001/index.html", "b 1");
            diagnostics.Add(Codes.TemplateError, "templates/volume.html", "wrong");
        }

        Assert.Null(SiteWriter.Write(folder.Site, folder.Root, Failing(), diagnostics));
        Assert.Equal(before, folder.Snapshot());
        folder.AssertTidy();
    }

    [Fact]
    public void ARendererThatThrowsLeavesTheOldSiteAndIsNotTakenForAFullDisk()
    {
        folder.Write(SiteFolder.Pages("a"));
        var before = folder.Snapshot();
        IEnumerable<OutputFile> Throwing()
        {
            yield return SiteFolder.File("001/index.html", "b 1");
            throw new IOException("a bug");
        }

        Assert.Throws<IOException>(() => folder.Write(Throwing()));
        Assert.Equal(before, folder.Snapshot());
        folder.AssertTidy();
    }

    [Theory]
    [InlineData("../escaped")]
    [InlineData("/rooted")]
    [InlineData(".git/config")]
    [InlineData("a//b")]
    public void APathThatLeavesTheSiteIsABug(string path) =>
        Assert.Throws<ArgumentException>(() => folder.Write([SiteFolder.File(path, "")]));

    [Fact]
    public void ContentsMayBeReusedByTheRenderer()
    {
        var buffer = new byte[1];
        IEnumerable<OutputFile> Reusing()
        {
            for (var n = 0; n < 20; n++)
            {
                buffer[0] = (byte)('a' + n);
                yield return new OutputFile($"{n}.txt", buffer);
            }
        }

        folder.Write(Reusing());

        Assert.Equal("a", folder.Get("site/0.txt"));
        Assert.Equal("t", folder.Get("site/19.txt"));
    }

    [Fact]
    public void ThousandsOfFilesAreStreamed()
    {
        var (live, most) = (0, 0);
        IEnumerable<OutputFile> Many(string build)
        {
            for (var n = 0; n < 4200; n++)
            {
                live++;
                most = Math.Max(most, live);
                yield return SiteFolder.File($"{n:0000}/index.html", $"{build} {n}");
                live--;
            }
        }
        Assert.Equal(4200, folder.Write(Many("a")).Result?.Written);
        Assert.Equal(4200, folder.Write(Many("b")).Result?.Written);
        Assert.Equal(4200, folder.Write(Many("b")).Result?.Unchanged);
        Assert.Equal(1, most);
        Assert.Equal("b 4199", folder.Get("site/4199/index.html"));
    }

    [Fact]
    public void ManyFilesOfWhichHalfAreTheSame()
    {
        IEnumerable<OutputFile> Files(string build) =>
            Enumerable
                .Range(1, 200)
                .SelectMany(n =>
                    Enumerable
                        .Range(0, 2)
                        .Select(k =>
                            SiteFolder.File(
                                $"{n:000}/{k}.html",
                                n % 2 == 0 ? "even" : $"{build} {n}"
                            )
                        )
                );

        WriteResult? Write(string build) =>
            SiteWriter.Write(folder.Site, folder.Root, Files(build), new DiagnosticBag());

        Assert.Equal(400, Write("a")?.Written);
        var record = File.ReadAllLines(Path.Combine(folder.Work, "record"))
            .Select(line => line.Split(' ')[^1])
            .ToList();
        Assert.Equal(record.Order(StringComparer.Ordinal), record);
        Assert.Equal((200, 200), Write("b") is { } b ? (b.Written, b.Unchanged) : default);
        Assert.Equal(400, Write("b")?.Unchanged);
        Assert.Equal("b 199", folder.Get("site/199/0.html"));
        Assert.Equal("even", folder.Get("site/200/1.html"));
        folder.AssertTidy();
    }

    [Fact]
    public void AFaultInOneOfManyFilesLeavesTheOldSite()
    {
        folder.Write(SiteFolder.Pages("a"));
        var before = folder.Snapshot();
        IEnumerable<OutputFile> Files(Func<int, OutputFile> file) =>
            Enumerable.Range(1, 50).Select(file);

        var diagnostics = new DiagnosticBag();
        var tooLong = new string('x', 300);
        Assert.Null(
            SiteWriter.Write(
                folder.Site,
                folder.Root,
                Files(n => SiteFolder.File(n == 20 ? tooLong : $"{n}", "")),
                diagnostics
            )
        );
        Assert.Equal(Codes.NotWritable, Assert.Single(diagnostics.ToSorted()).Code);
        Assert.Throws<IOException>(() =>
            SiteWriter.Write(
                folder.Site,
                folder.Root,
                Files(n => n == 20 ? throw new IOException("a bug") : SiteFolder.File($"{n}", "")),
                new DiagnosticBag()
            )
        );
        Assert.Equal(before, folder.Snapshot());
        folder.AssertTidy();
    }

    [Fact]
    public void TheSamePathTwiceIsABug() =>
        Assert.Throws<ArgumentException>(() =>
            folder.Write([SiteFolder.File("a", ""), SiteFolder.File("a", "")])
        );
}
