using Microsoft.Playwright;

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
            .. Sites.Edition.Pages.Select(p => $"{p.Slug}/index.html"),
        ];

    [Fact]
    public async Task TheLanesAreTheModel()
    {
        await using var open = await browser.Open(Sites.Ordinary + "041/index.html", 1280);
        var lanes = await open.Page.EvaluateAsync<string[][]>(Layout.Lanes);
        var segments = Sites.Edition.Volumes[0].Segments;
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
        await using var open = await browser.Open(Sites.Ordinary + page, 1280);
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
        await open.Measure();
        foreach (var width in new[] { 320, 768, 1280, 1920 })
        {
            await open.Page.SetViewportSizeAsync(width, 740);
            Assert.Empty(
                await open.Page.EvaluateAsync<string[]>("(w) => layout.faults(`${w} px`)", width)
            );
        }
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task WithoutAScriptEverythingCanBeReadAndEveryControlWorks(int width)
    {
        await using var open = await browser.Open(
            Sites.Ordinary + "041/index.html",
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

    /// <summary>What a translator's file may hold by mistake or by malice, beside what Markdown there means.</summary>
    [Fact]
    public async Task MarkupInATranslationIsText()
    {
        const string Markup =
            "<img src=x onerror=\"document.title='caught'\"><script>document.title='caught'</script> <b>bold</b> *truly*";
        var volume = Sites.Edition.Volumes[0];
        var first = volume.Segments[0];
        var changed = first with
        {
            Translations = [first.Translations[0] with { Markdown = Markup, Mentions = [] }],
        };
        var site = Site.Write(
            "markup",
            Sites.Edition with
            {
                Volumes = [volume with { Segments = volume.Segments.SetItem(0, changed) }],
            }
        );
        await using var open = await browser.Open(site + "041/index.html", 1280);
        var cell = open.Page.Locator("main .tr").First;
        Assert.Equal(0, await cell.Locator("img, script, b, a").CountAsync());
        Assert.Equal("truly", await cell.Locator("em").TextContentAsync());
        Assert.Contains("<b>bold</b>", await cell.TextContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("caught", await open.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(open.Faults);
    }

    [Fact]
    public async Task AReferenceOpensItsNoteAndThePageRemembersWhatWasHidden()
    {
        await using var open = await browser.Open(Sites.Ordinary + "041/index.html", 1280);
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
        await using var open = await browser.Open(Sites.Ordinary + "041/index.html", 640, 320);
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
        await using var open = await browser.Open(Sites.Plain + "041/index.html", 1280);
        Assert.Equal(0, await open.Page.Locator("main .tr, #t-l1").CountAsync());
        await open.Measure();
        Assert.Empty(await open.Page.EvaluateAsync<string[]>("() => layout.overlaps()"));
        var wide = await open.Page.EvaluateAsync<double>(
            "() => document.querySelector('main .biao').getBoundingClientRect().width / innerWidth"
        );
        Assert.InRange(wide, .25, .6);
    }

    [Theory]
    [InlineData("041/index.html", 1280, false)]
    [InlineData("041/index.html", 1280, true)]
    [InlineData("041/index.html", 360, false)]
    [InlineData(
        "041/index.html?lanes=bai,biao,en&margin=note,apparatus,parallel,commentary,open",
        1280,
        true
    )]
    [InlineData(
        "041/index.html?lanes=bai,biao,en&margin=commentary&view=vertical,names,received",
        1280,
        false
    )]
    [InlineData("index.html", 1280, false)]
    [InlineData("index.html", 360, true)]
    [InlineData("introduction/index.html", 1280, false)]
    [InlineData("principles/index.html", 360, true)]
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
    [InlineData("print/index.html", 1280, false)]
    public async Task AxeFindsNothing(string page, int width, bool dark)
    {
        await using var open = await browser.Open(Sites.Ordinary + page, width, dark: dark);
        if (
            page.StartsWith("041/", StringComparison.Ordinal)
            && (page != "041/index.html" || dark || width < 1280)
        )
        {
            // A volume takes axe long; what differs in the dark and on a phone is seen in its first year as well.
            await open.Page.EvaluateAsync(
                "() => document.querySelectorAll('.year ~ .year').forEach(y => y.remove())"
            );
        }

        // The printed edition cuts itself into pages first; elsewhere there is nothing to wait for.
        await open.Page.EvaluateAsync("() => window.paginated?.then(() => 0)");
        Assert.Empty(await open.Axe());
    }

    /// <summary>What is out of sight is laid out later, but it is: a page so long has its true height soon.</summary>
    [Theory]
    [InlineData("041/index.html")]
    [InlineData("names/index.html")]
    [InlineData("chronology/index.html")]
    public async Task AllOfThePageIsLaidOutInTheEnd(string page)
    {
        await using var open = await browser.Open("about:blank", 1280);
        // A page leaves off where the machine is slow; by this clock none is.
        await open.Page.AddInitScriptAsync("performance.now = () => 0;");
        await open.Page.GotoAsync(Sites.Ordinary + page);
        await open.Page.WaitForFunctionAsync(
            "() => [...document.querySelectorAll('.seg, .entry, .chronicle > li')].every(e => getComputedStyle(e).contentVisibility !== 'auto')",
            null,
            new PageWaitForFunctionOptions { PollingInterval = 500 }
        );
        const string Height = "() => document.querySelector('main').scrollHeight";
        var own = await open.Page.EvaluateAsync<double>(Height);
        await open.Measure();

        Assert.Equal(await open.Page.EvaluateAsync<double>(Height), own, 1.0);
    }

    /// <summary>WCAG asks for 4.5 between small letters and what they stand on, which here is the paper.</summary>
    [Theory]
    [InlineData("places/index.html", false)]
    [InlineData("places/index.html", true)]
    [InlineData("chronology/index.html", false)]
    [InlineData("chronology/index.html", true)]
    public async Task TheWordsInDrawingsStandOutFromThePaper(string page, bool dark)
    {
        await using var open = await browser.Open(Sites.Ordinary + page, 1280, dark: dark);
        var contrast = await open.Page.EvaluateAsync<double>(
            """
            () => {
              const light = (colour) => {
                const [r, g, b] = colour.match(/[\d.]+/g).map((c) => c / 255).map((c) => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b + .05;
              };
              const paper = light(getComputedStyle(document.body).backgroundColor);
              return Math.min(...[...document.querySelectorAll('.drawing :is(text, tspan)')].map((e) => {
                const ink = light(getComputedStyle(e).fill);
                return Math.max(ink, paper) / Math.min(ink, paper);
              }));
            }
            """
        );
        Assert.InRange(contrast, 4.5, 21);
    }
}
