using System.Text;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Offline;

namespace Dianjiao.Tests.Render.Offline;

public sealed class OfflineRendererTests
{
    private static readonly Edition None = new(EditionSettings.Default("書"), [], [], []);

    [Fact]
    public void TheOrderInWhichFilesWereMadeDoesNotMatterAndEveryChangeDoes()
    {
        var files = new[] { ("index.html", "a"), ("041/index.html", "b"), ("assets/x.css", "c") };
        Assert.Equal(Worker(files), Worker([.. files.Reverse()]));
        Assert.NotEqual(Worker(files), Worker([.. files[1..], ("index.html", "A")]));
    }

    [Fact]
    public void WhatIsForTheHostOrToBeTakenAwayIsNotKept()
    {
        var worker = Worker([
            (".nojekyll", ""),
            ("sitemap.xml", ""),
            ("downloads/edition.epub", ""),
            ("a/b.txt", ""),
        ]);
        Assert.Contains("\"a/b.txt\"", worker, StringComparison.Ordinal);
        Assert.DoesNotContain("nojekyll", worker, StringComparison.Ordinal);
        Assert.DoesNotContain("sitemap", worker, StringComparison.Ordinal);
        Assert.DoesNotContain("downloads", worker, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatGoesBeyondTheLimitIsKeptWhenItIsRead()
    {
        var worker = Worker([("a.html", "12345"), ("b.html", "12345")], limit: 8);
        Assert.InRange(
            worker.IndexOf("later", StringComparison.Ordinal),
            worker.IndexOf("a.html", StringComparison.Ordinal),
            worker.IndexOf("b.html", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void AThemeWithoutTheWorkersScriptHasNoWorker() =>
        Assert.Empty(new OfflineRenderer(new SiteInventory()).Render(None));

    private static string Worker((string Path, string Content)[] files, long limit = 1000)
    {
        var inventory = new SiteInventory();
        foreach (var (path, content) in files.Append(("assets/script-worker.js", "w")))
        {
            inventory.Pass(new OutputFile(path, Encoding.UTF8.GetBytes(content)));
        }

        var worker = new OfflineRenderer(inventory, limit).Render(None).Single();
        return Encoding.UTF8.GetString(worker.Content.Span);
    }
}
