using System.Text.RegularExpressions;
using Dianjiao.Model;
using static Microsoft.Playwright.Assertions;

namespace Dianjiao.BrowserTests;

[Collection(SharedBrowser.Name)]
public sealed class SearchPageTests(Browser browser)
{
    private static int number;

    [Theory]
    [InlineData("猫狗")]
    [InlineData("xyzzy")]
    [InlineData("𪚥")]
    public async Task NothingFoundIsSaid(string query)
    {
        await using var search = await At(Write());
        await search.Ask(query);
        Assert.Equal("No passage was found.", await search.Status());
        Assert.Empty(await search.Loci());
        Assert.Empty(search.Open.Faults);
    }

    [Fact]
    public async Task MarkupInAQueryIsText()
    {
        await using var search = await At(Write());
        await search.Ask("<img src=x onerror=\"document.title='caught'\">蒙古");
        await search.Ask("<b>遵頊</b>");
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
        await using var search = await At(Write());
        await search.Ask(new string('金', 10_000));
        Assert.Equal(
            "The query is too long; its first 200 characters were searched for. No passage was found.",
            await search.Status()
        );
        await search.Ask("蒙古");
        Assert.NotEmpty(await search.Loci());
        Assert.Empty(search.Open.Faults);
    }

    [Theory]
    [InlineData("ix-0.js")]
    [InlineData("manifest.js")]
    [InlineData("text-041.js")]
    public async Task AMissingFileIsNamedAndThePageStaysUsable(string file)
    {
        var folder = Write();
        var path = Path.Combine(folder, "search", file);
        var content = await File.ReadAllBytesAsync(path);
        File.Delete(path);
        await using var search = await At(folder);
        await search.Ask("蒙古");
        var failure = await search.Page.Locator("#failure").TextContentAsync();
        Assert.Contains($"search/{file}", failure, StringComparison.Ordinal);
        Assert.True(await search.Page.Locator("#failure").IsVisibleAsync());
        await File.WriteAllBytesAsync(path, content);
        await search.Ask("蒙古兵");
        Assert.NotEmpty(await search.Loci());
        Assert.False(await search.Page.Locator("#failure").IsVisibleAsync());
    }

    [Fact]
    public async Task TheSearchWorksWhereStorageIsRefused()
    {
        await using var search = await At(Write());
        await search.Page.AddInitScriptAsync(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });"
        );
        await search.Page.ReloadAsync();
        await search.Only("in-text");
        await search.Ask("蒙古");
        Assert.NotEmpty(await search.Loci());
        Assert.Empty(search.Open.Faults);
    }

    [Fact]
    public async Task TheChosenLanesAreRemembered()
    {
        await using var search = await At(Write());
        await search.Only("in-notes");
        await search.Ask("Zunxu");
        await search.Page.ReloadAsync();
        await search.Settled();
        Assert.True(await search.Page.Locator("#in-notes").IsCheckedAsync());
        Assert.False(await search.Page.Locator("#in-text").IsCheckedAsync());
        // The query stands in the address.
        Assert.Equal("Zunxu", await search.Page.Locator("#q").InputValueAsync());
        Assert.NotEmpty(await search.Loci());
        await search.Only("none");
        Assert.StartsWith("Choose at least", await search.Status(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeysAreEnough()
    {
        await using var search = await At(Write());
        var keys = search.Page.Keyboard;
        await search.Page.EvaluateAsync("() => document.activeElement.blur()");
        await keys.PressAsync("/");
        await keys.TypeAsync("互市");
        await search.Settled();
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("ArrowUp");
        await keys.PressAsync("ArrowUp");
        Assert.Equal("q", await Active(search, "id"));
        await keys.PressAsync("ArrowDown");
        Assert.Equal("hit", await Active(search, "className"));
        await keys.PressAsync("Enter");
        await search.Open.At(new Regex(@"/041/index\.html\?hl=.*#41\."));
        await keys.PressAsync("/");
        await search.Open.At(new Regex(@"/search/index\.html$"));
        await Expect(search.Page.Locator("#q")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task AThousandPassagesAreShownByAndBy()
    {
        await using var search = await At(Write(Volumes(12)));
        await search.Ask("金");
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
        await search.Ask("蒙古 葭州");
        Assert.StartsWith(
            "These words stand nowhere",
            await search.Status(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(360, false)]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    public async Task AxeFindsNothing(int width, bool dark)
    {
        await using var search = await At(Write(), width, dark);
        foreach (var query in new[] { "", "Zunxu", "猫" })
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

    [Fact]
    public async Task WithoutAScriptThePageSaysWhatIsMissing()
    {
        var address = new Uri(Path.Combine(Write(), "search", "index.html")).AbsoluteUri;
        await using var open = await browser.Open(address, 1280, script: false);
        Assert.True(await open.Page.Locator(".no-script").IsVisibleAsync());
        Assert.False(await open.Page.Locator("#search").IsVisibleAsync());
    }

    [Fact]
    public async Task NothingIsLoadedBeforeTheFieldHasFocus()
    {
        const string Index = "head script:not([data-language])";
        await using var search = await At(Write());
        var scripts = await search.Page.Locator(Index).CountAsync();
        Assert.Equal(1, scripts);
        await search.Ask("金");
        Assert.Equal(3, await search.Page.Locator(Index).CountAsync());
    }

    private Task<SearchWindow> At(string folder, int width = 1280, bool dark = false) =>
        SearchWindow.At(browser, folder, width, dark);

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
