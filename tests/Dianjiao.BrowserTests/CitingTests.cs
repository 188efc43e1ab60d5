using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dianjiao.BrowserTests;

[Collection(SecondBrowser.Name)]
public sealed class CitingTests(Browser browser)
{
    private const string Locus = "1.5";

    // What would go to the clipboard, whichever way the browser allows it.
    private const string Clipboard =
        "() => { window.copied = []; navigator.clipboard.writeText = async (text) => { window.copied.push(text); }; }";

    [Fact]
    public async Task TheNumberOfAPassageOpensAMenuThatCopiesEachLaneAndTheLink()
    {
        await using var open = await browser.Open(Sites.Ordinary + "001/index.html", 1280);
        await open.Page.EvaluateAsync(Clipboard);
        var segment = Sites.Edition.Volumes[0].Segments.Single(s => s.Locus.ToString() == Locus);
        Assert.Equal(segment.Reading, await Copied(open, "biao"));
        Assert.Equal(segment.Base, await Copied(open, "bai"));
        Assert.Contains(segment.Base, await Copied(open, "all"), StringComparison.Ordinal);
        Assert.EndsWith(
            "001/index.html#" + Locus,
            await Copied(open, "link"),
            StringComparison.Ordinal
        );
        await Expect(open.Page.Locator("#told")).ToContainTextAsync("Copied: 1.5, Link.");
        Assert.EndsWith("#" + Locus, open.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACitationHasTheAddressForPeopleTheLocusAndTheVersion()
    {
        await using var open = await browser.Open(Sites.Ordinary + "001/index.html", 1280);
        await open.Page.EvaluateAsync(Clipboard);
        var segment = Sites.Edition.Volumes[0].Segments.Single(s => s.Locus.ToString() == Locus);
        var chicago = await Copied(open, "chicago");
        Assert.StartsWith(segment.Reading, chicago, StringComparison.Ordinal);
        Assert.EndsWith(
            "Anonymous 佚名, 石門志 [Record of Stone Gate], ed. The specimen, version "
                + $"{Sites.Edition.Settings.Version}, 卷一, 嘉定十一年{segment.MonthLabel}, first entry ({Locus}).",
            chicago,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "佚名. 石門志: 卷一[M/DK]. The specimen, 點校. "
                + $"{Sites.Edition.Settings.Version}版: 嘉定十一年{segment.MonthLabel}第1條 ({Locus}).",
            await Copied(open, "gbt"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task ASelectionOverTwoPassagesIsCitedFromTheLaneWhereItBegins()
    {
        await using var open = await browser.Open(Sites.Ordinary + "001/index.html", 1280);
        await open.Page.EvaluateAsync(Clipboard);
        await open.Page.EvaluateAsync(
            """
            () => {
              const [from, to] = ['1.4', '1.5'].map((l) => document.querySelector(`main .biao[data-locus="${l}"]`));
              const last = document.createTreeWalker(to, NodeFilter.SHOW_TEXT).nextNode();
              getSelection().setBaseAndExtent(from, 0, last, 2);
            }
            """
        );
        await open.Page.Locator("#cite-selection").ClickAsync();
        await open.Page.Locator("#cite [data-copy=selection]").ClickAsync();
        var segments = Sites.Edition.Volumes[0].Segments;
        var expected =
            segments.Single(s => s.Locus.ToString() == "1.4").Reading
            + "\n"
            + segments.Single(s => s.Locus.ToString() == "1.5").Reading[..2];
        Assert.Equal(expected, await Last(open));
        await Expect(open.Page.Locator("#told")).ToContainTextAsync("1.4–1.5");
    }

    [Fact]
    public async Task TheMenuWorksByKeyboardAndARefusedClipboardLeavesTheTextToCopyByHand()
    {
        await using var open = await browser.Open(Sites.Ordinary + "001/index.html", 1280);
        await open.Page.EvaluateAsync(
            "() => { navigator.clipboard.writeText = async () => { throw new Error('refused'); }; document.execCommand = () => false; }"
        );
        await Number(open).FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await Expect(open.Page.Locator("#cite [data-copy=biao]")).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await Expect(open.Page.Locator("#cite .by-hand")).ToBeFocusedAsync();
        Assert.NotEmpty(await open.Page.Locator("#cite .by-hand").InputValueAsync());
        await Expect(open.Page.Locator("#told")).ToContainTextAsync("by hand");
        await open.Page.Keyboard.PressAsync("Escape");
        await Expect(Number(open)).ToBeFocusedAsync();
        Assert.Empty(open.Faults);
    }

    [Fact]
    public async Task TheMenuAndWhatIsToldAreAccessible()
    {
        await using var open = await browser.Open(Sites.Hosted + "001/index.html#1.999", 1280);
        await open.Page.EvaluateAsync(
            "() => document.querySelectorAll('.year ~ .year').forEach(y => y.remove())"
        );
        await Number(open).ClickAsync();
        await Expect(open.Page.Locator("#cite-report")).ToBeVisibleAsync();
        Assert.Empty(await open.Axe(covered: true));
    }

    [Fact]
    public async Task AReportNamesThePassageTheVersionAndTheText()
    {
        await using var open = await browser.Open(Sites.Hosted + "001/index.html", 1280);
        await Number(open).ClickAsync();
        var address = new Uri((await open.Page.Locator("#cite-report").GetAttributeAsync("href"))!);
        Assert.Equal("/edition/issues/new", address.AbsolutePath);
        var query = Uri.UnescapeDataString(address.Query);
        Assert.Contains("title=1.5: ", query, StringComparison.Ordinal);
        Assert.Contains("Version: 0", query, StringComparison.Ordinal);
        Assert.Contains(
            "Page: https://example.org/xia/001/index.html#1.5",
            query,
            StringComparison.Ordinal
        );
        Assert.Contains("\n> ", query, StringComparison.Ordinal);
        Assert.InRange(address.AbsoluteUri.Length, 100, 7000);
    }

    private static ILocator Number(OpenPage open) =>
        open.Page.Locator($"main .no a[href=\"#{Locus}\"]");

    private static async Task<string> Copied(OpenPage open, string what)
    {
        await Number(open).ClickAsync();
        await open.Page.Locator($"#cite [data-copy={what}]").ClickAsync();
        await Expect(open.Page.Locator("#cite")).ToBeHiddenAsync();
        return await Last(open);
    }

    private static Task<string> Last(OpenPage open) =>
        open.Page.EvaluateAsync<string>("() => window.copied.at(-1)");
}
