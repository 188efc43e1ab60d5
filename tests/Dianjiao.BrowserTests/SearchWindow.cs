using Microsoft.Playwright;

namespace Dianjiao.BrowserTests;

/// <summary>The search page, open, as a reader uses it.</summary>
internal sealed record SearchWindow(OpenPage Open) : IAsyncDisposable
{
    public IPage Page => Open.Page;

    public static async Task<SearchWindow> At(Browser browser, string folder)
    {
        var address = new Uri(Path.Combine(folder, "search", "index.html")).AbsoluteUri;
        return new SearchWindow(await browser.Open(address, 1280));
    }

    /// <summary>Types a query and waits for its answer.</summary>
    public async Task Ask(string query)
    {
        await Page.Locator("#q").FillAsync(query);
        await Settled();
    }

    public Task Settled() =>
        Page.WaitForFunctionAsync(
            "() => document.getElementById('results').getAttribute('aria-busy') === 'false'"
        );

    public async Task<string> Status() => await Page.Locator("#status").TextContentAsync() ?? "";

    /// <summary>The loci of the passages, in their order.</summary>
    public async Task<string[]> Loci() =>
        await Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('#results .locus')].map(l => l.textContent)"
        );

    public async Task<string[]> Marked() =>
        await Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('#results mark')].map(m => m.textContent)"
        );

    /// <summary>Leaves only one lane to search in.</summary>
    public async Task Only(string lane)
    {
        await Page.EvaluateAsync(
            """
            (lane) => document.querySelectorAll('#search input[type="checkbox"]').forEach((box) => {
              if (box.checked !== (box.id === lane)) { box.click(); }
            })
            """,
            lane
        );
        await Settled();
    }

    public ValueTask DisposeAsync() => Open.DisposeAsync();
}
