using static Microsoft.Playwright.Assertions;

namespace Dianjiao.BrowserTests;

/// <summary>Links to a view, the table of contents, and addresses that lead nowhere.</summary>
[Collection(SecondBrowser.Name)]
public sealed class ViewTests(Browser browser)
{
    private static string Volume => Sites.Ordinary + "001/index.html";

    [Fact]
    public async Task AnAddressSetsTheControlsAndIsNotRemembered()
    {
        await using var open = await browser.Open(
            Volume + "?lanes=biao&margin=note,open&view=vertical&size=large&colours=dark#1.5",
            1280
        );
        Assert.Equal("t-biao t-note t-open t-vertical s-large c-dark", await Checked(open));
        await Expect(open.Page.Locator("main .n .body").First).ToBeVisibleAsync();
        await open.Page.GotoAsync(Volume);
        await Expect(open.Page.Locator("#t-vertical")).Not.ToBeCheckedAsync();
        await Expect(open.Page.Locator("#t-l1")).ToBeCheckedAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task TheLinkToAViewGivesTheSameView(int width)
    {
        await using var open = await browser.Open(Volume + "#1.5", width);
        await open.Set("t-apparatus", false);
        await open.Set("t-l1", false);
        await open.Set("s-small", true);
        var link = await open.Page.EvaluateAsync<string>("() => Dianjiao.addressOfView()");
        Assert.EndsWith("#1.5", link, StringComparison.Ordinal);
        Assert.Contains("size=small", link, StringComparison.Ordinal);
        var before = await Checked(open);
        await using var other = await browser.Open(link, width);
        Assert.Equal(before, await Checked(other));
        Assert.Empty(other.Faults);
    }

    [Fact]
    public async Task AnAddressWithNonsenseChangesNothing()
    {
        await using var plain = await browser.Open(Volume, 1280);
        await using var open = await browser.Open(
            Volume + "?size=huge&colours=&lane=x&%E0%A4",
            1280
        );
        Assert.Equal(await Checked(plain), await Checked(open));
        Assert.Empty(open.Faults);
    }

    [Theory]
    [InlineData("#1.999")]
    [InlineData("#%E0%A4%A")]
    public async Task APassageThatDoesNotExistIsSaidAndThePageIsUsable(string hash)
    {
        await using var open = await browser.Open(Volume + hash, 1280);
        await Expect(open.Page.Locator("#told"))
            .ToHaveTextAsync($"There is no passage {hash[1..]} on this page.");
        await open.Page.Locator("#t-l1").UncheckAsync();
        await Expect(open.Page.Locator("main .tr").First).ToBeHiddenAsync();
        Assert.Empty(open.Faults);
    }

    [Fact]
    public async Task StorageThatIsRefusedLosesOnlyTheMemory()
    {
        await using var open = await browser.Open("about:blank", 1280);
        await open.Page.AddInitScriptAsync(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });"
        );
        await open.Page.GotoAsync(Volume);
        await open.Page.Locator("#t-l1").UncheckAsync();
        await Expect(open.Page.Locator("main .tr").First).ToBeHiddenAsync();
        await open.Page.Locator("main .no a[href='#1.5']").ClickAsync();
        await Expect(open.Page.Locator("#cite")).ToBeVisibleAsync();
        Assert.Empty(open.Faults);
    }

    [Fact]
    public async Task TheContentsShowTheMonthThatIsRead()
    {
        await using var open = await browser.Open(Volume, 1280);
        var months = open.Page.Locator(".contents .months a");
        var target = await months.Nth(12).GetAttributeAsync("href");
        await open.Page.EvaluateAsync(
            "(id) => document.getElementById(id).closest('.seg').scrollIntoView({ block: 'start' })",
            target![1..]
        );
        await Expect(open.Page.Locator(".contents [aria-current]")).ToHaveCountAsync(1);
        await Expect(months.Nth(12)).ToHaveAttributeAsync("aria-current", "location");
    }

    private static Task<string> Checked(OpenPage open) =>
        open.Page.EvaluateAsync<string>(
            "() => [...document.querySelectorAll('.bar input:checked')].filter(i => i.id !== (innerWidth < 704 ? 't-bai' : 't-bai-narrow')).map(i => i.id).join(' ')"
        );
}
