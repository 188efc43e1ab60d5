using System.Text.RegularExpressions;
using Dianjiao.Model;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dianjiao.BrowserTests;

[Collection(SharedBrowser.Name)]
public sealed class SearchPageTests(Browser browser)
{
    private static int number;

    [Fact]
    public async Task NothingFoundIsSaid()
    {
        await using var search = await At(Sites.OrdinaryFolder);
        foreach (var query in new[] { "猫狗", "xyzzy", "𪚥" })
        {
            await search.Ask(query);
            Assert.Equal("No passage was found.", await search.Status());
            Assert.Empty(await search.Loci());
        }

        Assert.Empty(search.Open.Faults);
    }

    [Fact]
    public async Task MarkupInAQueryIsText()
    {
        await using var search = await At(Sites.OrdinaryFolder);
        await search.Ask("<img src=x onerror=\"document.title='caught'\">石門");
        await search.Ask("<b>陳安</b>");
        await search.Ask("\"><script>document.title='caught'</script>");
        Assert.DoesNotContain("caught", await search.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await search.Page.Locator("main img, main b, main script").CountAsync());
        await search.Ask("。，「」");
        Assert.StartsWith("Type at least one", await search.Status(), StringComparison.Ordinal);
        Assert.Empty(search.Open.Faults);
    }

    [Fact]
    public async Task AnEndlessQueryIsCutAndTheReaderTold()
    {
        await using var search = await At(Sites.OrdinaryFolder);
        await search.Ask(new string('石', 10_000));
        Assert.Equal(
            "The query is too long; its first 200 characters were searched for. No passage was found.",
            await search.Status()
        );
        await search.Ask("石門");
        Assert.NotEmpty(await search.Loci());
        Assert.Empty(search.Open.Faults);
    }

    [Theory]
    [InlineData("ix-0.js")]
    [InlineData("manifest.js")]
    [InlineData("text-001.js")]
    public async Task AMissingFileIsNamedAndThePageStaysUsable(string file)
    {
        var folder = Write();
        var path = Path.Combine(folder, "search", file);
        var content = await File.ReadAllBytesAsync(path);
        File.Delete(path);
        await using var search = await At(folder);
        await search.Ask("石門");
        var failure = await search.Page.Locator("#failure").TextContentAsync();
        Assert.Contains($"search/{file}", failure, StringComparison.Ordinal);
        Assert.True(await search.Page.Locator("#failure").IsVisibleAsync());
        await File.WriteAllBytesAsync(path, content);
        await search.Ask("石門兵");
        Assert.NotEmpty(await search.Loci());
        Assert.False(await search.Page.Locator("#failure").IsVisibleAsync());
    }

    [Fact]
    public async Task TheSearchWorksWhereStorageIsRefused()
    {
        await using var search = await At(Sites.OrdinaryFolder);
        await search.Page.AddInitScriptAsync(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });"
        );
        await search.Page.ReloadAsync();
        await search.Only("in-text");
        await search.Ask("石門");
        Assert.NotEmpty(await search.Loci());
        Assert.Empty(search.Open.Faults);
    }

    [Fact]
    public async Task TheChosenLanesAreRemembered()
    {
        await using var search = await At(Sites.OrdinaryFolder);
        await search.Only("in-notes");
        await search.Ask("sluice");
        await search.Page.ReloadAsync();
        await search.Settled();
        Assert.True(await search.Page.Locator("#in-notes").IsCheckedAsync());
        Assert.False(await search.Page.Locator("#in-text").IsCheckedAsync());
        // The query stands in the address.
        Assert.Equal("sluice", await search.Page.Locator("#q").InputValueAsync());
        Assert.NotEmpty(await search.Loci());
        await search.Only("none");
        Assert.StartsWith("Choose at least", await search.Status(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeysAreEnough()
    {
        await using var search = await At(Sites.OrdinaryFolder);
        var keys = search.Page.Keyboard;
        await search.Page.EvaluateAsync("() => document.activeElement.blur()");
        await keys.PressAsync("/");
        await keys.TypeAsync("舟楫");
        await search.Settled();
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("ArrowUp");
        await keys.PressAsync("ArrowUp");
        Assert.Equal("q", await Active(search, "id"));
        await keys.PressAsync("ArrowDown");
        Assert.Equal("hit", await Active(search, "className"));
        await keys.PressAsync("Enter");
        await search.Open.At(new Regex(@"/001/index\.html\?hl=.*#1\."));
        await keys.PressAsync("/");
        await search.Open.At(new Regex(@"/search/index\.html$"));
        await Expect(search.Page.Locator("#q")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task AThousandPassagesAreShownByAndBy()
    {
        await using var search = await At(Write(Volumes(20)));
        await search.Ask("之");
        var shown = (await search.Loci()).Length;
        Assert.Equal(50, shown);
        Assert.Matches("^[0-9]{3,} passages$", await search.Status());
        await search.Page.Locator("#results .hit").Last.FocusAsync();
        // Past the last one shown, the next come.
        await search.Page.Keyboard.PressAsync("ArrowDown");
        await search.Settled();
        Assert.Equal(100, (await search.Loci()).Length);
        Assert.Equal("hit", await Active(search, "className"));
        while (await search.Page.Locator("#more").IsVisibleAsync())
        {
            await search.Page.Locator("#more").ClickAsync();
            await search.Settled();
        }

        var loci = await search.Loci();
        Assert.True(loci.Length > 800, $"{loci.Length}");
        // Paragraphs of front matter are passages without a locus.
        var passages = await search.Page.Locator("#results li").CountAsync();
        Assert.True(passages > loci.Length, $"{passages}");
        Assert.Equal($"{passages} passages", await search.Status());
        Assert.Equal(loci.Length, loci.Distinct().Count());
        await search.Ask("周簡 水閘");
        Assert.StartsWith(
            "These words stand nowhere",
            await search.Status(),
            StringComparison.Ordinal
        );
    }

    /// <summary>By day on a desktop, in the dark on a phone: nothing asked for yet, something found, nothing found.</summary>
    [Fact]
    public async Task AxeFindsNothing()
    {
        await using var search = await At(Sites.OrdinaryFolder);
        foreach (
            var (width, scheme) in new[] { (1280, ColorScheme.Light), (360, ColorScheme.Dark) }
        )
        {
            await search.Page.SetViewportSizeAsync(width, 900);
            await search.Page.EmulateMediaAsync(
                new PageEmulateMediaOptions { ColorScheme = scheme }
            );
            foreach (var query in new[] { "", "sluice", "猫" })
            {
                await search.Ask(query);
                Assert.Empty(await search.Open.Axe());
                Assert.True(
                    await search.Page.EvaluateAsync<bool>(
                        "() => document.documentElement.scrollWidth <= innerWidth"
                    )
                );
            }
        }
    }

    [Fact]
    public async Task WithoutAScriptThePageSaysWhatIsMissing()
    {
        var address = new Uri(
            Path.Combine(Sites.OrdinaryFolder, "search", "index.html")
        ).AbsoluteUri;
        await using var open = await browser.Open(address, 1280, script: false);
        Assert.True(await open.Page.Locator(".no-script").IsVisibleAsync());
        Assert.False(await open.Page.Locator("#search").IsVisibleAsync());
    }

    [Fact]
    public async Task NothingIsLoadedBeforeTheFieldHasFocus()
    {
        const string Index = "head script:not([data-language])";
        await using var search = await At(Sites.OrdinaryFolder);
        var scripts = await search.Page.Locator(Index).CountAsync();
        Assert.Equal(1, scripts);
        await search.Ask("槐");
        Assert.Equal(3, await search.Page.Locator(Index).CountAsync());
    }

    private Task<SearchWindow> At(string folder) => SearchWindow.At(browser, folder);

    private static string Write(Edition? edition = null) =>
        SearchSite.Write($"search-{Interlocked.Increment(ref number)}", edition ?? Sites.Edition);

    private static Task<string> Active(SearchWindow search, string property) =>
        search.Page.EvaluateAsync<string>("(name) => document.activeElement[name]", property);

    /// <summary>The same volume many times under other numbers.</summary>
    private static Edition Volumes(int count) =>
        Sites.Edition with
        {
            Volumes =
            [
                .. Enumerable
                    .Range(1, count)
                    .Select(n => SearchVolume.Renumber(Sites.Edition.Volumes[0], n)),
            ],
        };
}
