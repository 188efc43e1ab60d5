namespace Dianjiao.BrowserTests;

[Collection(SecondBrowser.Name)]
public sealed class LayoutTests(Browser browser)
{
    private static readonly int[] Widths = [320, 360, 768, 1087, 1088, 1280, 1920, 2560];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task NothingOverlapsAndNothingScrollsSidewaysInAnyTwoStatesTogether(bool stress)
    {
        await using var open = await Open(stress, Widths[0]);
        Assert.Empty(await open.FaultsInPairsOfStates(Widths));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FourTranslationsHaveLanesOfTheirOwn(bool vertical)
    {
        await using var open = await browser.Open(Sites.ManyLanguages + "001/index.html", 1920);
        await open.Measure();
        await open.Set("t-vertical", vertical);
        foreach (var width in new[] { 360, 768, 1088, 1920 })
        {
            await open.Page.SetViewportSizeAsync(width, 900);
            var faults = await open.Page.EvaluateAsync<string[]>("() => layout.inEveryLanguage()");
            Assert.True(faults.Length == 0, $"{width} px: {string.Join('\n', faults)}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ASegmentsFirstNoteIsLevelWithItsFirstLineAndNoParagraphIsTorn(bool stress)
    {
        await using var open = await Open(stress, 1088);
        foreach (var width in new[] { 1088, 1280, 1920 })
        {
            await open.Page.SetViewportSizeAsync(width, 900);
            Assert.InRange(await open.Page.EvaluateAsync<double>("() => layout.level()"), 0, 8);
            Assert.InRange(await open.Page.EvaluateAsync<double>("() => layout.gap()"), 0.5, 2);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FoldedNotesMakeThePageAtMostFifteenHundredthsTaller(bool stress)
    {
        await using var open = await Open(stress, 1280);
        foreach (var width in new[] { 1280, 1920 })
        {
            await open.Page.SetViewportSizeAsync(width, 900);
            Assert.InRange(await open.Page.EvaluateAsync<double>("() => layout.growth()"), 1, 1.15);
        }
    }

    private async Task<OpenPage> Open(bool stress, int width)
    {
        var site = stress ? Sites.Stress : Sites.Ordinary;
        var open = await browser.Open(site + "001/index.html", width);
        await open.Measure();
        return open;
    }
}
