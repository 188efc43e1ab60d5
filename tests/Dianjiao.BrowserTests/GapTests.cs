namespace Dianjiao.BrowserTests;

/// <summary>Characters that no font has a shape for, wherever an edition may have them: 〓, and never an empty box.</summary>
[Collection(SecondBrowser.Name)]
public sealed class GapTests(Browser browser, GapSite site) : IClassFixture<GapSite>
{
    // Of the text that is laid out, what no font has a shape for and what is not hidden behind the sign.
    private const string Bare = """
        () => {
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const bare = [];
          while (walk.nextNode()) {
            const [text, holder] = [walk.currentNode, walk.currentNode.parentElement];
            if (/[\p{Co}\uFFFD]/u.test(text.data) && !holder.closest('script, style')
              && getComputedStyle(holder).fontSize !== '0px') {
              bare.push(holder.outerHTML);
            }
          }
          return bare;
        }
        """;

    private static readonly string[] Pages =
    [
        "001/index.html",
        "index.html",
        "apparatus/index.html",
        "parallels/index.html",
        "names/index.html",
        "chronology/index.html",
        "search/index.html?q=思",
        "zh-Hant/001/index.html",
    ];

    [Fact]
    public async Task NoPageShowsAnEmptyBox()
    {
        await using var open = await browser.Open("about:blank", 1280);
        foreach (var page in Pages)
        {
            await open.Page.GotoAsync(site.Address + page);
            if (page.StartsWith("search/", StringComparison.Ordinal))
            {
                await open.Page.Locator("#results .gap").First.WaitForAsync();
            }

            var shown = await open.Page.Locator(".gap").CountAsync();
            Assert.True(shown > 0, $"{page}: no 〓 at all");
            Assert.True(
                await open.Page.EvaluateAsync<string[]>(Bare) is [],
                $"{page}: a character without a shape is laid out"
            );
        }
    }

    /// <summary>The sign takes the room of one character, and its line is as high as the others.</summary>
    [Fact]
    public async Task TheSignIsACharacterAmongOthers()
    {
        await using var open = await browser.Open(site.Address + "001/index.html", 1280);
        var sizes = await open.Page.EvaluateAsync<double[][]>(
            """
            () => [...document.querySelectorAll('.biao .gap')].filter(gap => gap.getClientRects().length).map(gap => {
              const size = parseFloat(getComputedStyle(gap.parentElement).fontSize);
              const box = gap.getBoundingClientRect();
              return [box.width / size, box.height / size];
            })
            """
        );
        Assert.NotEmpty(sizes);
        Assert.All(
            sizes,
            s =>
            {
                Assert.InRange(s[0], .99, 1.01);
                Assert.InRange(s[1], .9, 1.6);
            }
        );
    }
}
