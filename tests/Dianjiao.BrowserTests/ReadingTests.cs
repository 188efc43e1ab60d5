using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Dianjiao.BrowserTests;

[Collection(SharedBrowser.Name)]
public sealed class ReadingTests(Browser browser)
{
    public static TheoryData<string> Pages() =>
        [
            "041/index.html",
            "index.html",
            "apparatus/index.html",
            "names/index.html",
            "places/index.html",
            "chronology/index.html",
            "parallels/index.html",
            "about/index.html",
            "404.html",
            .. Site.ReadEdition().Pages.Select(p => $"{p.Slug}/index.html"),
        ];

    [Fact]
    public async Task TheLanesAreTheModel()
    {
        await using var open = await browser.Open(browser.OrdinarySite + "041/index.html", 1280);
        var lanes = await open.Page.EvaluateAsync<string[][]>(Layout.Lanes);
        var segments = browser.Ordinary.Volumes[0].Segments;
        Assert.Equal(segments.Length, lanes.Length);
        foreach (var segment in segments)
        {
            var lane = Assert.Single(lanes, l => l[0] == segment.Locus.ToString());
            Assert.Equal(segment.ReceivedBody, lane[1]);
            Assert.Equal(segment.Reading, lane[2]);
            Assert.Equal(segment.Base, lane[3]);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task APageOpenedFromDiskLoadsEverythingAndLogsNothing(string page)
    {
        await using var open = await browser.Open(browser.OrdinarySite + page, 1280);
        Assert.Empty(open.Faults);
        var dead = await open.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1)).filter(id => !document.getElementById(id))"
        );
        Assert.Empty(dead);
        var doubled = await open.Page.EvaluateAsync<string[]>(
            "() => { const seen = new Set(); return [...document.querySelectorAll('[id]')].map(e => e.id).filter(id => seen.has(id) || !seen.add(id)); }"
        );
        Assert.Empty(doubled);
        var absolute = await open.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('[href], [src]')].map(e => e.getAttribute('href') ?? e.getAttribute('src')).filter(u => u.startsWith('/'))"
        );
        Assert.Empty(absolute);
        await open.Page.SetViewportSizeAsync(360, 740);
        Assert.True(
            await open.Page.EvaluateAsync<int>(Layout.Overflow) <= 0,
            "the page scrolls sideways on a phone"
        );
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task WithoutAScriptEverythingCanBeReadAndEveryControlWorks(int width)
    {
        await using var open = await browser.Open(
            browser.OrdinarySite + "041/index.html",
            width,
            script: false
        );
        var page = open.Page;
        await Microsoft
            .Playwright.Assertions.Expect(page.Locator("main .biao").First)
            .ToBeVisibleAsync();
        await page.Locator("main .n summary").First.ClickAsync();
        Assert.True(
            await page.Locator("main .n details").First.GetAttributeAsync("open") is not null
        );
        if (width < 1088)
        {
            await page.Locator(".open-view").ClickAsync();
        }

        await page.Locator("#t-l1").UncheckAsync();
        await Microsoft
            .Playwright.Assertions.Expect(page.Locator("main .tr").First)
            .ToBeHiddenAsync();
        await page.Locator("#t-open").CheckAsync();
        await Microsoft
            .Playwright.Assertions.Expect(page.Locator("main .n .body p").First)
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task AReferenceOpensItsNoteAndThePageRemembersWhatWasHidden()
    {
        await using var open = await browser.Open(browser.OrdinarySite + "041/index.html", 1280);
        await open.Page.Locator("a.ref.note").Nth(3).ClickAsync();
        var target = await open.Page.Locator("a.ref.note").Nth(3).GetAttributeAsync("href");
        await Microsoft
            .Playwright.Assertions.Expect(open.Page.Locator($"[id=\"{target![1..]}\"] .back"))
            .ToBeVisibleAsync();
        await open.Set("t-bai", false);
        await open.Page.ReloadAsync();
        await Microsoft
            .Playwright.Assertions.Expect(open.Page.Locator("main .bai").First)
            .ToBeHiddenAsync();
    }

    [Fact]
    public async Task AShortWindowHasNoStickyBar()
    {
        await using var open = await browser.Open(
            browser.OrdinarySite + "041/index.html",
            640,
            320
        );
        Assert.Equal(
            "static",
            await open.Page.EvaluateAsync<string>(
                "() => getComputedStyle(document.querySelector('.bar')).position"
            )
        );
    }

    [Fact]
    public async Task AVolumeWithoutATranslationHasTwoLanes()
    {
        await using var open = await browser.Open(browser.PlainSite + "041/index.html", 1280);
        Assert.Equal(0, await open.Page.Locator("main .tr, #t-l1").CountAsync());
        Assert.Empty(await open.Page.EvaluateAsync<string[]>(Layout.Overlaps));
        var wide = await open.Page.EvaluateAsync<double>(
            "() => document.querySelector('main .biao').getBoundingClientRect().width / innerWidth"
        );
        Assert.InRange(wide, .25, .6);
    }

    [Theory]
    [InlineData("041/index.html", 1280, false)]
    [InlineData("041/index.html", 1280, true)]
    [InlineData("041/index.html", 360, false)]
    [InlineData("index.html", 1280, false)]
    [InlineData("apparatus/index.html", 1280, true)]
    [InlineData("names/index.html", 1280, false)]
    [InlineData("names/index.html", 360, true)]
    [InlineData("places/index.html", 1280, false)]
    [InlineData("places/index.html", 360, true)]
    [InlineData("chronology/index.html", 1280, true)]
    [InlineData("chronology/index.html", 360, false)]
    [InlineData("parallels/index.html", 1280, false)]
    [InlineData("parallels/index.html", 360, true)]
    [InlineData("about/index.html", 360, false)]
    [InlineData("404.html", 360, false)]
    [InlineData("rulers/index.html", 360, false)]
    public async Task AxeFindsNothing(string page, int width, bool dark)
    {
        await using var open = await browser.Open(browser.OrdinarySite + page, width, dark: dark);
        if (page == "041/index.html" && (dark || width < 1280))
        {
            // A volume takes axe long; what differs in the dark and on a phone is seen in its first year as well.
            await open.Page.EvaluateAsync(
                "() => document.querySelectorAll('.year ~ .year').forEach(y => y.remove())"
            );
        }

        var result = await open.Page.RunAxe();
        Assert.True(
            result.Violations.Length == 0,
            string.Join('\n', result.Violations.Select(Describe))
        );
    }

    private static string Describe(AxeResultItem item) =>
        $"{item.Id}: {item.Help}, {item.Nodes.Length} times, first {item.Nodes[0].Html}";
}
