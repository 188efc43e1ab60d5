using Microsoft.Playwright;

namespace Dianjiao.BrowserTests;

[Collection(SharedBrowser.Name)]
public sealed class ReadingTests(Browser browser)
{
    // Of the words in drawings.
    private const string LeastContrast = """
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
        """;

    // Axe takes long over a whole volume, and judges an element by what it is. Of all passages and entries those stay that
    // have an element which, with its classes, states and ancestors, has not been seen twice.
    private const string WithoutRepetition = """
        () => {
          const seen = new Map();
          const shape = (element) => [element.tagName, ...[...element.attributes].map((a) => /^(class|lang|role|type|aria-(hidden|expanded|current))$/.test(a.name) ? `${a.name}=${a.value}` : a.name)].join(' ');
          document.querySelectorAll('main :is(.seg, .entry, li)').forEach((unit) => {
            if (unit.querySelector(".seg, .entry, li")) { return; }
            const shapes = new Set([unit, ...unit.querySelectorAll('*')].map((e) => {
              const path = [];
              for (let at = e; at !== unit.parentElement; at = at.parentElement) { path.push(shape(at)); }
              return path.join(' < ');
            }));
            if ([...shapes].every((s) => seen.get(s) > 1)) { unit.remove(); }
            shapes.forEach((s) => seen.set(s, (seen.get(s) ?? 0) + 1));
          });
        }
        """;

    public static TheoryData<string> Pages() =>
        [
            "001/index.html",
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
        await using var open = await browser.Open(Sites.Ordinary + "001/index.html", 1280);
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
            Sites.Ordinary + "001/index.html",
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
        await using var open = await browser.Open(site + "001/index.html", 1280);
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
        await using var open = await browser.Open(Sites.Ordinary + "001/index.html", 1280);
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
        await using var open = await browser.Open(Sites.Ordinary + "001/index.html", 640, 320);
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
        await using var open = await browser.Open(Sites.Plain + "001/index.html", 1280);
        Assert.Equal(0, await open.Page.Locator("main .tr, #t-l1").CountAsync());
        await open.Measure();
        Assert.Empty(await open.Page.EvaluateAsync<string[]>("() => layout.overlaps()"));
        var wide = await open.Page.EvaluateAsync<double>(
            "() => document.querySelector('main .biao').getBoundingClientRect().width / innerWidth"
        );
        Assert.InRange(wide, .25, .6);
    }

    /// <summary>
    /// Each template once as a desktop shows it by day, and in the same window as a phone shows it in the dark; the volume
    /// also with all that can be shown. What only repeats itself is left out.
    /// </summary>
    [Theory]
    [InlineData("001/index.html")]
    [InlineData("001/index.html?lanes=bai,biao,en&margin=note,apparatus,parallel,commentary,open")]
    [InlineData("001/index.html?lanes=bai,biao,en&margin=commentary&view=vertical,names,received")]
    [InlineData("index.html")]
    [InlineData("introduction/index.html")]
    [InlineData("offices/index.html")]
    [InlineData("apparatus/index.html")]
    [InlineData("names/index.html")]
    [InlineData("places/index.html")]
    [InlineData("chronology/index.html")]
    [InlineData("parallels/index.html")]
    [InlineData("about/index.html")]
    [InlineData("404.html")]
    [InlineData("print/index.html")]
    public async Task AxeFindsNothing(string page)
    {
        await using var open = await browser.Open(Sites.Ordinary + page, 1280);
        if (page != "print/index.html")
        {
            await open.Page.EvaluateAsync(WithoutRepetition);
        }

        // The printed edition cuts itself into pages first, of which the first have all that there is; elsewhere there is
        // nothing to wait for.
        await open.Page.EvaluateAsync("() => window.paginated?.then(() => 0)");
        await open.Page.EvaluateAsync(
            "() => document.querySelectorAll('#sheets > .page:nth-of-type(n+11)').forEach(p => p.remove())"
        );
        Assert.Empty(await open.Axe());
        if (page == "print/index.html")
        {
            // On paper it is never dark, and never as narrow as a phone.
            return;
        }

        await open.Page.SetViewportSizeAsync(360, 780);
        await open.Page.EmulateMediaAsync(
            new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark }
        );
        Assert.Empty(await open.Axe());
    }

    /// <summary>What is out of sight is laid out later, but it is: a page so long has its true height soon.</summary>
    [Theory]
    [InlineData("001/index.html")]
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
    [InlineData("places/index.html")]
    [InlineData("chronology/index.html")]
    public async Task TheWordsInDrawingsStandOutFromThePaper(string page)
    {
        await using var open = await browser.Open(Sites.Ordinary + page, 1280);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            Assert.InRange(await open.Page.EvaluateAsync<double>(LeastContrast), 4.5, 21);
        }
    }
}
