using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dianjiao.BrowserTests;

/// <summary>The page as it is for readers who enlarge, space, recolour or do not point.</summary>
[Collection(SecondBrowser.Name)]
public sealed class ComfortTests(Browser browser)
{
    // WCAG 2.2, success criterion 1.4.12.
    private const string Spacing = """
        * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
        p { margin-block-end: 2em !important; }
        """;

    private static string Volume => Sites.Ordinary + "001/index.html";

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task TheSpacingThatReadersMaySetLosesNothing(int width)
    {
        await using var open = await browser.Open(Volume, width);
        await open.Page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = Spacing });
        await AssertSound(open);
    }

    /// <summary>A window of 1280 × 1024 at 400 % is one of 320 × 256.</summary>
    [Fact]
    public async Task AtFourHundredPerCentThePageIsReadAndTheBarTakesNoRoomFromIt()
    {
        await using var open = await browser.Open(Volume, 320, 256);
        await AssertSound(open);
        await open.Page.EvaluateAsync("() => scrollTo(0, 2000)");
        await Expect(open.Page.Locator(".bar")).Not.ToBeInViewportAsync();
        await open.Page.EvaluateAsync("() => scrollTo(0, 0)");
        await open.Page.Locator(".open-view").ClickAsync();
        await Expect(open.Page.Locator("#view")).ToBeVisibleAsync();
        await open.Page.Locator("#t-l1").UncheckAsync();
        await Expect(open.Page.Locator("main .tr").First).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task LettersTwiceAsLargeAsUsualOverlapNothing(int width)
    {
        await using var open = await browser.Open("about:blank", width);
        var session = await open.Window.NewCDPSessionAsync(open.Page);
        await open.Page.GotoAsync(Volume);
        var before = await Size(open);
        await session.SendAsync(
            "Page.setFontSizes",
            new Dictionary<string, object>
            {
                ["fontSizes"] = new Dictionary<string, int> { ["standard"] = 32, ["fixed"] = 26 },
            }
        );
        await open.Page.ReloadAsync();
        Assert.InRange(await Size(open) / before, 1.6, 2);
        await AssertSound(open);
    }

    [Fact]
    public async Task ForcedColoursKeepTheLinesBesideNamesAndTheBoxes()
    {
        await using var open = await browser.Open(Volume, 1280);
        await open.Page.EmulateMediaAsync(
            new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active }
        );
        await AssertSound(open);
        var name = open.Page.Locator("main .biao .name:not(.work)").First;
        await Expect(name).ToHaveCSSAsync("border-bottom-style", "solid");
        await Expect(name).ToHaveCSSAsync("border-bottom-width", "1px");
        await Expect(open.Page.Locator("#t-bai")).ToHaveCSSAsync("appearance", "auto");
        // The number of a passage that a link leads to is told from the others by more than its colour.
        await open.Page.GotoAsync(Volume + "#1.5");
        await Expect(open.Page.Locator(".seg:target > .no a"))
            .ToHaveCSSAsync("outline-style", "solid");
    }

    [Fact]
    public async Task NothingMovesByItself()
    {
        await using var open = await browser.Open(Volume, 1280);
        foreach (var wish in new[] { ReducedMotion.NoPreference, ReducedMotion.Reduce })
        {
            await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = wish });
            await open.Page.Locator("main .n summary").First.ClickAsync();
            var moving = await open.Page.EvaluateAsync<string[]>(
                """
                () => [document.documentElement, ...document.querySelectorAll('.bar, .bar *, .contents, .cite, .told, .seg, .n, .n details, .n .body')]
                  .filter((e) => { const s = getComputedStyle(e); return s.scrollBehavior !== 'auto' || s.animationName !== 'none' || !/^(0s, )*0s$/.test(s.transitionDuration); })
                  .map((e) => e.className || e.tagName)
                  .concat(document.getAnimations().map((a) => a.constructor.name))
                """
            );
            Assert.Empty(moving);
        }
    }

    [Fact]
    public async Task KeysAreEnoughToReadAndToChooseWhatIsShown()
    {
        await using var open = await browser.Open(Volume, 1280);
        var page = open.Page;
        var keys = page.Keyboard;
        await keys.PressAsync("Tab");
        await Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await Expect(page.Locator(".skip")).ToBeInViewportAsync();
        // The contents open by key, lead to a year and close.
        await Until(page, ".open-contents");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("#contents")).ToBeVisibleAsync();
        await keys.PressAsync("Escape");
        await Expect(page.Locator("#contents")).ToBeHiddenAsync();
        await Until(page, "#t-bai");
        await keys.PressAsync("Space");
        await Expect(page.Locator("main .bai").First).ToBeHiddenAsync();
        await Until(page, ".setting summary");
        await keys.PressAsync("Enter");
        await Until(page, "#t-vertical");
        await keys.PressAsync("Escape");
        await Expect(page.Locator(".setting summary")).ToBeFocusedAsync();
        // A reference leads to its note, which opens; the note leads back.
        await Until(page, "a.ref.note");
        var reference = await page.EvaluateAsync<string>("() => document.activeElement.id");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("main .n.note details[open]")).ToHaveCountAsync(1);
        await Until(page, ".back");
        await keys.PressAsync("Enter");
        Assert.EndsWith(
            "#" + reference,
            Uri.UnescapeDataString(page.Url),
            StringComparison.Ordinal
        );
        Assert.Empty(open.Faults);
    }

    // Every stop on the way must be seen and have a ring around it.
    private static async Task Until(IPage page, string selector)
    {
        for (var steps = 0; steps < 60; steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            var stop = await page.EvaluateAsync<string>(
                """
                (selector) => {
                  const e = document.activeElement, box = e.getBoundingClientRect(), ring = getComputedStyle(e);
                  if (box.width === 0 || box.height === 0) return `${e.outerHTML.slice(0, 80)} has the focus and is not seen`;
                  if (box.bottom < 0 || box.top > innerHeight) return `${e.outerHTML.slice(0, 80)} has the focus outside the window`;
                  if (ring.outlineStyle === 'none') return `${e.outerHTML.slice(0, 80)} has no ring`;
                  return e.matches(selector) ? 'there' : '';
                }
                """,
                selector
            );
            if (stop == "there")
            {
                return;
            }

            Assert.Equal("", stop);
        }

        Assert.Fail($"{selector} is not reached by the Tab key");
    }

    private static Task<double> Size(OpenPage open) =>
        open.Page.EvaluateAsync<double>(
            "() => parseFloat(getComputedStyle(document.querySelector('main .biao')).fontSize)"
        );

    [Theory]
    [InlineData("s-large")]
    [InlineData("t-vertical")]
    [InlineData("t-l1")]
    public async Task AControlThatMovesEveryLineLeavesTheReaderAtTheSamePassage(string control)
    {
        await using var open = await browser.Open(Volume, 1280);
        await open.Measure();
        await open.Page.EvaluateAsync(
            "() => document.getElementById('1.40').scrollIntoView({ behavior: 'instant' })"
        );
        const string Top = "() => document.getElementById('1.40').getBoundingClientRect().top";
        var before = await open.Page.EvaluateAsync<double>(Top);
        if (control != "t-l1")
        {
            await open.Point(".bar details summary");
        }

        await open.Point($"label:has(#{control})");
        await open.Page.EvaluateAsync(
            "() => new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)))"
        );

        Assert.InRange(await open.Page.EvaluateAsync<double>(Top) - before, -3, 3);
    }

    /// <summary>Of the large text too: what opens at its end would else lie outside the window.</summary>
    [Theory]
    [InlineData(1088)]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task TheBarHasOneRowAndItsPanelIsInTheWindow(int width)
    {
        await using var open = await browser.Open(Volume + "?size=large", width);
        await open.Page.Locator(".bar details summary").ClickAsync();
        var panel = (await open.Page.Locator(".bar .panel").BoundingBoxAsync())!;
        Assert.InRange(panel.X, 0, width - panel.Width);
        var bar = (await open.Page.Locator(".bar").BoundingBoxAsync())!;
        Assert.InRange(bar.Height, 30, 70);
    }

    private static async Task AssertSound(OpenPage open)
    {
        await open.Measure();
        Assert.Empty(await open.Page.EvaluateAsync<string[]>("() => layout.faults('the page')"));
    }
}
