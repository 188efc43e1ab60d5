using Dianjiao.BrowserTests;

namespace Dianjiao.EditionTests;

/// <summary>The pages of the edition in a browser.</summary>
public sealed class PagesTests(BuiltEdition edition, Browser browser)
    : IClassFixture<BuiltEdition>,
        IClassFixture<Browser>
{
    private static readonly int[] Widths = [320, 768, 1280, 1920];

    /// <summary>The printed edition cuts itself into pages, and is proved where it is printed.</summary>
    [Fact]
    public async Task EachLoadsEverythingLogsNothingAndFitsIntoEveryWindow()
    {
        var pages = Directory
            .EnumerateFiles(edition.Site, "*.html", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(edition.Site, f).Replace('\\', '/'))
            .Where(p =>
                !p.StartsWith("zh-Hant/", StringComparison.Ordinal)
                && !p.StartsWith("print/", StringComparison.Ordinal)
            )
            .ToList();
        Assert.InRange(pages.Count, 10, 40);
        foreach (var page in pages)
        {
            await using var open = await browser.Open(
                edition.Address + page,
                Widths[0],
                height: 740
            );
            await open.Measure();
            foreach (var width in Widths)
            {
                await open.Page.SetViewportSizeAsync(width, 740);
                var faults = await open.Page.EvaluateAsync<string[]>(
                    "(state) => layout.faults(state)",
                    $"{page}, {width} px"
                );
                Assert.Empty(faults);
            }

            Assert.Empty(open.Faults);
        }
    }

    [Fact]
    public async Task InTheVolumeNothingOverlapsInAnyTwoStatesTogether()
    {
        await using var open = await browser.Open(edition.Address + "041/index.html", 1280);
        await open.Measure();
        Assert.Empty(await open.FaultsInPairsOfStates(360, 1280));
    }
}
