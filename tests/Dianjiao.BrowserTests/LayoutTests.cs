namespace Dianjiao.BrowserTests;

[Collection(SharedBrowser.Name)]
public sealed class LayoutTests(Browser browser)
{
    private static readonly string[] Toggles = ["t-bai", "t-biao", "t-l1", "t-note"];

    public static TheoryData<int, bool> Sizes()
    {
        var sizes = new TheoryData<int, bool>();
        foreach (var width in new[] { 320, 360, 768, 1087, 1088, 1280, 1920, 2560 })
        {
            sizes.Add(width, false);
            sizes.Add(width, true);
        }

        return sizes;
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task NothingOverlapsAndNothingScrollsSidewaysWhateverLanesAreShown(
        int width,
        bool dark
    )
    {
        // The colours alter no box, so the dark page takes the stress edition and the light one the ordinary; with its
        // notes hidden the one is as the other.
        await using var open = await browser.Open(
            (dark ? browser.StressSite : browser.OrdinarySite) + "041/index.html",
            width,
            dark: dark
        );
        for (var combination = 0; combination < (dark ? 8 : 16); combination++)
        {
            for (var toggle = 0; toggle < Toggles.Length; toggle++)
            {
                await open.Set(Toggles[toggle], (combination >> toggle & 1) == 0);
            }

            await open.Set("t-bai-narrow", (combination & 1) == 0);
            await AssertSound(open, $"{width} px, lanes {combination}");
        }
    }

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1088)]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task NothingOverlapsWithSomeOrAllNotesOpen(int width)
    {
        await using var open = await browser.Open(browser.StressSite + "041/index.html", width);
        await open.Page.EvaluateAsync(
            "() => document.querySelectorAll('main details').forEach((d, i) => d.open = i % 3 === 0)"
        );
        await AssertSound(open, $"{width} px, every third note open");
        await open.Set("t-open", true);
        await AssertSound(open, $"{width} px, all open");
        await open.Set("t-received", true);
        await open.Set("s-large", true);
        await AssertSound(open, $"{width} px, large, as received");
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task VerticalLinesOverlapNothing(int width)
    {
        await using var open = await browser.Open(browser.OrdinarySite + "041/index.html", width);
        await open.Set("t-vertical", true);
        Assert.Equal(0, await open.Page.EvaluateAsync<int>(Layout.Overflow));
        Assert.Empty(await open.Page.EvaluateAsync<string[]>(Layout.Overlaps));
    }

    [Theory]
    [InlineData(1088)]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task ASegmentsFirstNoteIsLevelWithItsFirstLineAndNoParagraphIsTorn(int width)
    {
        await using var open = await browser.Open(browser.StressSite + "041/index.html", width);
        Assert.InRange(await open.Page.EvaluateAsync<double>(Layout.Level), 0, 8);
        Assert.InRange(await open.Page.EvaluateAsync<double>(Layout.Gap), 0.5, 2);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task FoldedNotesMakeThePageAtMostFifteenHundredthsTaller(int width)
    {
        foreach (var site in new[] { browser.OrdinarySite, browser.StressSite })
        {
            await using var open = await browser.Open(site + "041/index.html", width);
            var folded = await open.Page.EvaluateAsync<double>(Layout.Height);
            await open.Set("t-note", false);
            await open.Set("t-apparatus", false);
            await open.Set("t-parallel", false);
            var without = await open.Page.EvaluateAsync<double>(Layout.Height);
            Assert.InRange(folded / without, 1, 1.15);
        }
    }

    private static async Task AssertSound(OpenPage open, string what)
    {
        Assert.True(
            await open.Page.EvaluateAsync<int>(Layout.Overflow) <= 0,
            $"{what}: the page scrolls sideways"
        );
        var overlaps = await open.Page.EvaluateAsync<string[]>(Layout.Overlaps);
        Assert.True(overlaps.Length == 0, $"{what}: {string.Join("; ", overlaps)}");
    }
}
