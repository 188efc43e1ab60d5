using Dianjiao.Render;

namespace Dianjiao.Tests.Write;

public sealed class TwoBuildsTests : IDisposable
{
    private readonly SiteFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Proves", "DJ7003")]
    public async Task OneThatTakesLongKeepsTheOtherOut()
    {
        folder.Write(SiteFolder.Pages("a"));
        using var started = new ManualResetEventSlim();
        using var finish = new ManualResetEventSlim();
        IEnumerable<OutputFile> Slow()
        {
            started.Set();
            finish.Wait();
            foreach (var file in SiteFolder.Pages("b"))
            {
                yield return file;
            }
        }

        var slow = Task.Run(() => folder.Write(Slow()));
        started.Wait();
        var (result, diagnostic) = folder.Write(SiteFolder.Pages("c"));

        Assert.Null(result);
        Assert.Equal(Codes.Locked, diagnostic?.Code);
        Assert.Equal("a 1", folder.Get("site/001/index.html"));
        finish.Set();
        Assert.NotNull((await slow).Result);
        Assert.Equal("b 1", folder.Get("site/001/index.html"));
    }

    [Fact]
    public void ManyAtOnceTakeTurnsAndLeaveOneOfThemWhole()
    {
        Parallel.For(
            0,
            40,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            n =>
            {
                var (result, diagnostic) = folder.Write(SiteFolder.Pages($"{n % 4}", 12));
                Assert.True(result is not null || diagnostic?.Code == Codes.Locked);
            }
        );

        var build = folder.Get("site/001/index.html")[0];
        for (var n = 1; n <= 12; n++)
        {
            Assert.Equal($"{build} {n}", folder.Get($"site/{n:000}/index.html"));
        }

        folder.AssertTidy();
    }

    [Fact]
    public async Task AReaderNeverFindsTheSiteMissing()
    {
        // Elsewhere folders cannot change places in one step.
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            return;
        }

        folder.Write(SiteFolder.Pages("a"));
        var page = Path.Combine(folder.Site, "001", "index.html");
        using var end = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            var missing = 0;
            while (!end.IsCancellationRequested)
            {
                missing += File.Exists(page) ? 0 : 1;
            }

            return missing;
        });
        for (var n = 0; n < 100; n++)
        {
            folder.Write(SiteFolder.Pages($"{n % 2}"));
        }

        await end.CancelAsync();
        Assert.Equal(0, await reader);
    }
}
