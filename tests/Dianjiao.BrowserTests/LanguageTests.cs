using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace Dianjiao.BrowserTests;

/// <summary>The language of the interface, chosen by the reader.</summary>
[Collection(SecondBrowser.Name)]
public sealed class LanguageTests(Browser browser)
{
    private const string Chinese = "footer a[hreflang=zh-Hant]";
    private const string English = "footer a[hreflang=en]";

    // Of the interface, what has Latin letters.
    private const string Words = """
        () => {
          const inChinese = (e) => e.closest('[lang]').lang === 'zh-Hant' && !e.closest('script, style, noscript, code, .pinyin, .map, progress, [data-copy]');
          const found = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let n = walker.nextNode(); n; n = walker.nextNode()) {
            if (inChinese(n.parentElement)) { found.push(n.data); }
          }
          document.querySelectorAll('[aria-label], [title]').forEach((e) => {
            if (inChinese(e)) { found.push(e.getAttribute('aria-label') || '', e.getAttribute('title') || ''); }
          });
          return found.filter((text) => /[a-z]{3}/.test(text)).map((text) => text.trim());
        }
        """;

    private static string Root => Sites.Ordinary;

    [Fact]
    public async Task TheChoiceIsKeptAndFollowed()
    {
        await using var open = await browser.Open(
            Root + "001/index.html?lanes=biao&margin=note#1.5",
            1280
        );
        await open.Page.Locator(Chinese).ClickAsync();
        // The same place, and nothing of the way there.
        await open.At(Root + "zh-Hant/001/index.html?lanes=biao&margin=note#1.5");
        await Expect(open.Page.Locator("html")).ToHaveAttributeAsync("lang", "zh-Hant");
        // Who comes from outside is led to the language chosen, once.
        await open.Page.GotoAsync(Root + "names/index.html?size=large#chen-an");
        await open.At(Root + "zh-Hant/names/index.html?size=large#chen-an");
        await open.Page.Locator(English).ClickAsync();
        await open.At(Root + "names/index.html?size=large#chen-an");
        await open.Page.GotoAsync(Root + "zh-Hant/index.html");
        await open.At(Root + "index.html");
        Assert.Empty(open.Faults);
    }

    [Fact]
    public async Task WhoHasScrolledOnStaysAtThePassageThatIsRead()
    {
        await using var open = await browser.Open(Root + "001/index.html#1.30", 1280);
        await open.Page.EvaluateAsync(
            "() => document.getElementById('1.40').scrollIntoView({ behavior: 'instant' })"
        );
        await open.Point(".bar details summary");
        await open.Point(".bar a.language[hreflang=zh-Hant]");
        await open.At(Root + "zh-Hant/001/index.html#1.40");
    }

    [Fact]
    public async Task TheButtonBackGoesBack()
    {
        await using var open = await browser.Open(Root + "about/index.html", 1280);
        await open.Page.Locator(Chinese).ClickAsync();
        await open.At(Root + "zh-Hant/about/index.html");
        await open.Page.GoBackAsync();
        await Expect(open.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await open.Page.GoForwardAsync();
        await Expect(open.Page.Locator("html")).ToHaveAttributeAsync("lang", "zh-Hant");
        await open.Page.GotoAsync(Root + "index.html");
        await open.At(Root + "zh-Hant/index.html");
        await open.Page.GoBackAsync();
        await open.At(Root + "zh-Hant/about/index.html");
    }

    [Fact]
    public async Task ANewWindowIsInTheLanguageOfTheLink()
    {
        await using var open = await browser.Open(Root + "index.html", 1280);
        var opened = await open.Page.RunAndWaitForPopupAsync(() =>
            open.Page.EvaluateAsync($"() => window.open(document.querySelector('{Chinese}').href)")
        );
        await Expect(opened).ToHaveURLAsync(Root + "zh-Hant/index.html");
        await Expect(opened.Locator("h2").First).ToHaveTextAsync("卷目");
    }

    [Fact]
    public async Task WithoutAScriptTheLinkLeadsToThePage()
    {
        await using var open = await browser.Open(Root + "001/index.html", 1280, script: false);
        var link = open.Page.Locator(Chinese);
        await Expect(link).ToHaveTextAsync("中文");
        await Expect(link).ToHaveAttributeAsync("lang", "zh-Hant");
        await link.ClickAsync();
        await open.At(Root + "zh-Hant/001/index.html");
        await open.Page.Locator("header .home a").ClickAsync();
        await open.At(Root + "zh-Hant/index.html");
    }

    [Fact]
    public async Task WhereStorageIsRefusedTheLinkIsFollowedAndNothingElse()
    {
        await using var open = await browser.Open("about:blank", 1280);
        await open.Page.AddInitScriptAsync(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });"
        );
        await open.Page.GotoAsync(Root + "index.html");
        await open.Page.Locator(Chinese).ClickAsync();
        await open.At(Root + "zh-Hant/index.html");
        await open.Page.GotoAsync(Root + "index.html");
        await Expect(open.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        Assert.Empty(open.Faults);
    }

    /// <summary>What is in the pages is the same; of the interface no word is left in English.</summary>
    [Fact]
    public async Task NoWordOfTheInterfaceIsLeftInEnglish()
    {
        await using var open = await browser.Open("about:blank", 1280);
        foreach (
            var page in new[]
            {
                "index.html",
                "001/index.html",
                "apparatus/index.html",
                "names/index.html",
                "places/index.html",
                "chronology/index.html",
                "parallels/index.html",
                "about/index.html",
                "search/index.html",
            }
        )
        {
            await open.Page.GotoAsync(Root + "zh-Hant/" + page);
            var words = await open.Page.EvaluateAsync<string[]>(Words);
            Assert.True(
                words.Length == 0,
                $"{page}: {string.Join(' ', words.Distinct().Take(12))}"
            );
        }

        Assert.Empty(open.Faults);
    }

    [Theory]
    [InlineData("index.html", 360)]
    [InlineData("001/index.html", 1280)]
    [InlineData("chronology/index.html", 360)]
    [InlineData("introduction/index.html", 1280)]
    public async Task AxeFindsNothing(string page, int width)
    {
        await using var open = await browser.Open(Root + "zh-Hant/" + page, width);
        // A volume and an index take axe long; one part of each has all that there is.
        await open.Page.EvaluateAsync(
            "() => document.querySelectorAll('main > section:nth-of-type(n+2)').forEach((s) => s.remove())"
        );
        Assert.Empty(await open.Axe());
        Assert.True(
            await open.Page.EvaluateAsync<bool>(
                "() => document.documentElement.scrollWidth <= innerWidth"
            )
        );
    }

    [Fact]
    public async Task TheSearchLeadsIntoThePagesOfItsLanguage()
    {
        await using var open = await browser.Open(Root + "zh-Hant/search/index.html?q=石門", 1280);
        await Expect(open.Page.Locator("#status")).ToHaveTextAsync(new Regex("^檢得 [0-9]+ 段$"));
        await open.Page.Locator("#results .hit").First.ClickAsync();
        await open.At(new Regex(Regex.Escape(Root) + @"zh-Hant/001/index\.html\?hl="));
        await open.Page.WaitForFunctionAsync("() => CSS.highlights.size === 1");
        Assert.Empty(open.Faults);
    }
}
