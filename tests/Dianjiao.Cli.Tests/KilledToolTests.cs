using System.Diagnostics;

namespace Dianjiao.Cli.Tests;

public sealed class KilledToolTests
{
    private const int Volumes = 30;
    private const int Kills = 8;

    [Fact]
    public void ABuildThatIsKilledLeavesTheOldSiteOrTheNew()
    {
        using var edition = new EditionFolder();
        string[] texts = [EditionFolder.Text, EditionFolder.Text.Replace('金', '宋')];
        var sites = texts
            .Select(
                (text, n) =>
                {
                    Put(edition, text);
                    var site = Path.Combine(edition.Root, $"whole{n}");
                    Assert.Equal(0, Tool.Run("build", edition.Root, "--output", site).Status);
                    return EditionFolder.Snapshot(site);
                }
            )
            .ToArray();
        Tool.Run("build", edition.Root);
        var staged = Path.Combine(edition.Root, ".site.dianjiao", "staged");
        for (var n = 0; n < Kills; n++)
        {
            Put(edition, texts[n % 2]);
            using var build = Tool.Start(edition.Root, "build");
            // The stretch that matters is short; each round strikes a little later in it.
            var watch = Stopwatch.StartNew();
            while (!Directory.Exists(staged) && !build.HasExited && watch.Elapsed.TotalSeconds < 60)
            { }
            watch.Restart();
            while (watch.Elapsed.TotalMilliseconds < n * 1.5) { }
            build.Kill();
            build.WaitForExit();

            Assert.Contains(EditionFolder.Snapshot(edition.Site), sites);
        }

        Put(edition, texts[0]);
        var last = Tool.Run("build", edition.Root);
        Assert.True(last.Status == 0, last.Error);
        Assert.Equal(sites[0], EditionFolder.Snapshot(edition.Site));
        Assert.Equal(
            ["lock", "record"],
            Directory
                .GetFileSystemEntries(Path.Combine(edition.Root, ".site.dianjiao"))
                .Select(p => Path.GetFileName(p))
                .Order(StringComparer.Ordinal)
        );
    }

    private static void Put(EditionFolder edition, string text)
    {
        for (var n = 1; n <= Volumes; n++)
        {
            edition.Put($"seeds/{n:000}/text.txt", text);
        }

        edition.Put("seeds/041/text.txt", text);
    }
}
